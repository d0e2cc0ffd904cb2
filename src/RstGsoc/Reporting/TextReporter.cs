using System.Globalization;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>For people: findings grouped by page, each with its source line, the place underlined, and what to do.</summary>
/// <param name="style">What the device can show.</param>
public sealed class TextReporter(TextStyle style) : IReporter
{
    private const int MostLines = 4;
    private const int GutterWidth = 9;

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
        output.WriteLine(style.Bold(VisibleText.Line(VisibleText.Of(page.Source.Path ?? "<text>"))));
        foreach (var diagnostic in page.Diagnostics)
            Write(diagnostic, page.Source, output);
        output.WriteLine();
    }

    private void Write(Diagnostic diagnostic, SourceText source, TextWriter output)
    {
        var place = source.Locate(diagnostic.Span.Start);
        output.WriteLine($"  {style.Bold(place.ToString())} {SeverityWord(diagnostic.Severity)} {style.Rule(diagnostic.Rule)}");
        output.WriteLine(VisibleText.Line($"    {ReportedFinding.MessageOf(diagnostic)}"));
        WriteSnippet(diagnostic, source, place, output);
        if ((diagnostic.Hint ?? diagnostic.Fix?.Title) is { } hint)
            output.WriteLine(VisibleText.Line($"    {style.Dim("hint:")} {VisibleText.Of(hint)}"));
    }

    private void WriteSnippet(Diagnostic diagnostic, SourceText source, LinePosition place, TextWriter output)
    {
        var last = Math.Max(place.Line, source.Locate(Math.Max(diagnostic.Span.Start, diagnostic.Span.End - 1)).Line);
        var shown = last - place.Line < MostLines ? last : place.Line + MostLines - 2;
        for (var line = place.Line; line <= shown; line++)
            WriteLine(Snippet.Of(source, PartOn(line, diagnostic.Span, source), style.Width - GutterWidth), line, diagnostic.Severity, output);
        if (shown < last)
            output.WriteLine($"  {Gutter(" ...")} {style.Dim(string.Create(CultureInfo.InvariantCulture, $"up to line {last}"))}");
    }

    private void WriteLine(Snippet snippet, int line, Severity severity, TextWriter output)
    {
        output.WriteLine(VisibleText.Line($"  {Gutter(line.ToString(CultureInfo.InvariantCulture))} {snippet.Text}"));
        output.WriteLine($"  {Gutter("")} {Paint(severity, snippet.Marks)}");
    }

    private string Gutter(string text) => style.Dim(text.PadLeft(GutterWidth - 5) + " |");

    /// <summary>What a span covers of one line; the margin of a later line is left out.</summary>
    private static TextSpan PartOn(int number, TextSpan span, SourceText source)
    {
        var line = source.GetLineSpan(number);
        if (span.Start >= line.Start)
            return span;
        var start = line.Start;
        while (start < line.End && source.Content[start] is ' ' or '\t')
            start++;
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, line.End));
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
        return $"{Painted(report, Severity.Error, "error")}, {Painted(report, Severity.Warning, "warning")}, {Painted(report, Severity.Info, "info")} in {pages}.";
    }

    private string Painted(LintReport report, Severity severity, string noun)
    {
        var count = report.Count(severity);
        return count == 0 ? Counted(count, noun) : Paint(severity, Counted(count, noun));
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
