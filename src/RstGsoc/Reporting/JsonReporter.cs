using System.Text.Json;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>One JSON object: a member <c>diagnostics</c> with every finding, a member <c>summary</c> with counts. Lines and columns count from 1, columns in UTF-16 units; ends are exclusive.</summary>
public sealed class JsonReporter : IReporter
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, isIndented: true, json => Write(report, json));
    }

    private static void Write(LintReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var page in report.Pages)
        {
            foreach (var diagnostic in page.Diagnostics)
                JsonFinding.Write(diagnostic, page.Source, json);
        }
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("files", report.Pages.Length);
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteNumber("infos", report.Count(Severity.Info));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
