using System.Text.Json;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>GitLab's Code Quality report: one array, empty when all is well.</summary>
/// <param name="displayPath">How a page's path is written; GitLab wants it relative to the repository's root.</param>
public sealed class GitLabReporter(Func<string, string> displayPath) : IReporter
{
    /// <inheritdoc/>
    public string Name => "gitlab";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, isIndented: true, json =>
        {
            json.WriteStartArray();
            foreach (var (finding, fingerprint) in report.Pages.SelectMany(page => ReportedFinding.WithFingerprints(page, displayPath)))
                Write(finding, fingerprint, json);
            json.WriteEndArray();
        });
    }

    private static void Write(ReportedFinding finding, string fingerprint, Utf8JsonWriter json)
    {
        var rule = finding.Diagnostic.Rule;
        json.WriteStartObject();
        // The widget does not show check_name, so the code stands in the description too.
        json.WriteString("description", WellFormed.Of($"{rule.Code} {rule.Name}: {finding.Message}"));
        json.WriteString("check_name", rule.Name);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", finding.Diagnostic.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" });
        json.WriteStartObject("location");
        json.WriteString("path", WellFormed.Of(finding.Path));
        json.WriteStartObject("lines");
        json.WriteNumber("begin", finding.Start.Line);
        json.WriteNumber("end", finding.End.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
