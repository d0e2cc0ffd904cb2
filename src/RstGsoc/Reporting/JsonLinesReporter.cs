using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>A JSON object a line for each finding, the same object as in the format <c>json</c>.</summary>
public sealed class JsonLinesReporter : IReporter
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var page in report.Pages)
        {
            foreach (var diagnostic in page.Diagnostics)
                JsonOutput.Write(output, isIndented: false, json => JsonFinding.Write(diagnostic, page.Source, json));
        }
    }
}
