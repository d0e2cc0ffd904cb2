using System.Collections.Immutable;
using System.Text.Json;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>SARIF 2.1.0, as GitHub's code scanning wants it.</summary>
/// <param name="displayPath">How a page's path is written; code scanning wants it relative to the repository's root.</param>
public sealed class SarifReporter(Func<string, string> displayPath) : IReporter
{
    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, isIndented: true, json => Write(report, json));
    }

    private void Write(LintReport report, Utf8JsonWriter json)
    {
        ImmutableArray<RuleInfo> rules = [.. report.Pages.SelectMany(p => p.Diagnostics).Select(d => d.Rule).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "rstgsoc/");
        json.WriteEndObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "rstgsoc");
        json.WriteString("semanticVersion", typeof(SarifReporter).Assembly.GetName().Version!.ToString(3));
        if (RuleReference.Address is { } address)
            json.WriteString("informationUri", address);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            SarifRule.Write(rule, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var page in report.Pages)
        {
            foreach (var (finding, fingerprint) in ReportedFinding.WithFingerprints(page, displayPath))
                Write(finding, fingerprint, rules.IndexOf(finding.Diagnostic.Rule), page.Source, json);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(ReportedFinding finding, string fingerprint, int ruleIndex, SourceText source, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Diagnostic.Rule.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifRule.Level(finding.Diagnostic.Severity));
        SarifRule.WriteText("message", finding.Diagnostic.Hint is { } hint ? $"{finding.Message}. {VisibleText.Of(hint)}" : finding.Message, json);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(finding.Path, json);
        WriteRegion("region", finding.Start, finding.End, json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", fingerprint);
        json.WriteEndObject();
        if (finding.Diagnostic.Fix is { } fix)
            Write(fix, finding.Path, source, json);
        json.WriteEndObject();
    }

    private static void Write(Fix fix, string path, SourceText source, Utf8JsonWriter json)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifRule.WriteText("description", fix.Title, json);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(path, json);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion("deletedRegion", source.Locate(edit.Span.Start), source.Locate(edit.Span.End), json);
            SarifRule.WriteText("insertedContent", edit.NewText, json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(string path, Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(part => Uri.EscapeDataString(WellFormed.Of(part)))));
        json.WriteEndObject();
    }

    private static void WriteRegion(string name, LinePosition start, LinePosition end, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }
}
