using System.Globalization;
using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>A table of how often each rule found something, most often first.</summary>
public sealed class StatisticsReporter : IReporter
{
    /// <inheritdoc/>
    public string Name => "statistics";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var counts = report.Pages.SelectMany(page => page.Diagnostics).GroupBy(d => (d.Rule, d.Severity)).Select(g => (g.Key.Rule, g.Key.Severity, Count: g.Count()));
        foreach (var (rule, severity, count) in counts.OrderByDescending(c => c.Count).ThenBy(c => c.Rule.Code, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6} {rule.Code,-7} {Severities.Name(severity),-7} {rule.Name}"));
    }
}
