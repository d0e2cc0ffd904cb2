using System.Globalization;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>For people: findings grouped by page, each with its source line, the place underlined, and what to do.</summary>
/// <param name="style">What the device can show.</param>
public sealed class TextReporter(TextStyle style) : IReporter
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var page in report.Pages.Where(page => !page.Diagnostics.IsEmpty))
            Write(page, output);
        output.WriteLine(Summary(report));
    }

    private void Write(PageReport page, TextWriter output)
    {
        output.WriteLine(style.Bold(VisibleText.Of(page.Source.Path ?? "<text>")));
        foreach (var diagnostic in page.Diagnostics)
            Write(diagnostic, page.Source, output);
        output.WriteLine();
    }

    private void Write(Diagnostic diagnostic, SourceText source, TextWriter output)
    {
        var place = source.Locate(diagnostic.Span.Start);
        output.WriteLine($"  {style.Bold(place.ToString())} {SeverityWord(diagnostic.Severity)} {style.Cyan($"{diagnostic.Rule.Code} {diagnostic.Rule.Name}")}");
        output.WriteLine($"    {VisibleText.Of(diagnostic.Message)}");
        WriteSnippet(diagnostic, source, place, output);
        if ((diagnostic.Hint ?? diagnostic.Fix?.Title) is { } hint)
            output.WriteLine($"    {style.Dim("hint:")} {VisibleText.Of(hint)}");
    }

    private void WriteSnippet(Diagnostic diagnostic, SourceText source, LinePosition place, TextWriter output)
    {
        var number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        var snippet = Snippet.Of(source, diagnostic.Span, style.Width - number.Length - 5);
        output.WriteLine($"  {style.Dim(number + " |")} {snippet.Text}");
        output.WriteLine($"  {style.Dim(new string(' ', number.Length) + " |")} {Paint(diagnostic.Severity, snippet.Marks)}");
    }

    private string SeverityWord(Severity severity) => Paint(severity, Severities.Name(severity));

    private string Paint(Severity severity, string text) => severity switch
    {
        Severity.Error => style.Red(text),
        Severity.Warning => style.Yellow(text),
        _ => style.Blue(text),
    };

    private string Summary(LintReport report)
    {
        var pages = Counted(report.Pages.Length, "page");
        if (report.Pages.All(page => page.Diagnostics.IsEmpty))
            return $"No findings in {pages}.";
        var parts = new[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Info, "info") }
            .Select(part => (Severity: part.Item1, Text: Counted(report.Count(part.Item1), part.Item2)))
            .Select(part => part.Text.StartsWith("0 ", StringComparison.Ordinal) ? part.Text : Paint(part.Severity, part.Text));
        return $"{string.Join(", ", parts)} in {pages}.";
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
