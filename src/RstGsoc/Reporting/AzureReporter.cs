using RstGsoc.Diagnostics;
using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>Azure Pipelines' logging commands, which show findings in the run's summary. Azure knows errors and warnings only.</summary>
/// <param name="displayPath">How a page's path is written; Azure wants it relative to the repository's root.</param>
public sealed class AzureReporter(Func<string, string> displayPath) : IReporter
{
    /// <inheritdoc/>
    public string Name => "azure";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var finding in ReportedFinding.Of(report, displayPath))
        {
            var type = finding.Diagnostic.Severity == Severity.Error ? "error" : "warning";
            output.WriteLine($"##vso[task.logissue type={type};sourcepath={Property(finding.Path)};linenumber={finding.Start.Line};columnnumber={finding.Start.Column};code={Property(finding.Diagnostic.Rule.Code)};]{Data($"{finding.Diagnostic.Rule.Name}: {finding.Message}")}");
        }
    }

    private static string Data(string text) => text.Replace("%", "%AZP25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
