using RstGsoc.Diagnostics;
using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>GitHub's workflow commands, which show findings as annotations. Text of the page can't end a command or begin one.</summary>
/// <param name="displayPath">How a page's path is written; GitHub wants it relative to the repository's root.</param>
public sealed class GitHubReporter(Func<string, string> displayPath) : IReporter
{
    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var finding in ReportedFinding.Of(report, displayPath))
            Write(finding, output);
    }

    private static void Write(ReportedFinding finding, TextWriter output)
    {
        var command = finding.Diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        // GitHub takes columns only where a finding begins and ends on one line.
        var columns = finding.Start.Line == finding.End.Line ? $",col={finding.Start.Column},endColumn={finding.End.Column}" : "";
        var rule = finding.Diagnostic.Rule;
        output.WriteLine($"::{command} file={Property(finding.Path)},line={finding.Start.Line},endLine={finding.End.Line}{columns},title={Property($"{rule.Code} {rule.Name}")}::{Data(finding.Message)}");
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
