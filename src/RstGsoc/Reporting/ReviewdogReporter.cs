using System.Text;
using System.Text.Json;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>Reviewdog's JSON, from which it writes review comments with suggested changes. Its columns count bytes of UTF-8.</summary>
/// <param name="displayPath">How a page's path is written; reviewdog wants it relative to the repository's root.</param>
public sealed class ReviewdogReporter(Func<string, string> displayPath) : IReporter
{
    /// <inheritdoc/>
    public string Name => "rdjson";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, isIndented: true, json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("source");
            json.WriteString("name", "rstgsoc");
            json.WriteEndObject();
            json.WriteStartArray("diagnostics");
            foreach (var page in report.Pages)
            {
                foreach (var finding in ReportedFinding.Of(page, displayPath))
                    Write(finding, page.Source, json);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(ReportedFinding finding, SourceText source, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("message", WellFormed.Of(finding.Diagnostic.Hint is { } hint ? $"{finding.Message}. {VisibleText.Of(hint)}" : finding.Message));
        json.WriteStartObject("location");
        json.WriteString("path", WellFormed.Of(finding.Path));
        WriteRange(finding.Diagnostic.Span, source, json);
        json.WriteEndObject();
        json.WriteString("severity", Severities.Name(finding.Diagnostic.Severity).ToUpperInvariant());
        json.WriteStartObject("code");
        json.WriteString("value", $"{finding.Diagnostic.Rule.Code} {finding.Diagnostic.Rule.Name}");
        if (RuleReference.Address is { } page && RuleReference.AddressOf(finding.Diagnostic.Rule, page) is { } address)
            json.WriteString("url", address);
        json.WriteEndObject();
        if (finding.Diagnostic.Fix is { } fix)
            Write(fix, source, json);
        json.WriteEndObject();
    }

    private static void Write(Fix fix, SourceText source, Utf8JsonWriter json)
    {
        json.WriteStartArray("suggestions");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRange(edit.Span, source, json);
            json.WriteString("text", WellFormed.Of(edit.NewText));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRange(TextSpan span, SourceText source, Utf8JsonWriter json)
    {
        json.WriteStartObject("range");
        Write("start", span.Start, source, json);
        Write("end", span.End, source, json);
        json.WriteEndObject();
    }

    private static void Write(string name, int offset, SourceText source, Utf8JsonWriter json)
    {
        var (line, column) = (source.Locate(offset).Line, source.Locate(offset).Column);
        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        json.WriteNumber("column", 1 + Encoding.UTF8.GetByteCount(source.Content.AsSpan(offset - column + 1, column - 1)));
        json.WriteEndObject();
    }
}
