using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>One line a finding, which editors and terminals make clickable: <c>path:line:column: severity CODE name: message</c>.</summary>
/// <param name="displayPath">How a page's path is written.</param>
public sealed class ConciseReporter(Func<string, string> displayPath) : IReporter
{
    /// <inheritdoc/>
    public string Name => "concise";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var f in ReportedFinding.Of(report, displayPath))
            output.WriteLine(VisibleText.Line($"{VisibleText.Of(f.Path)}:{f.Start}: {Severities.Name(f.Diagnostic.Severity)} {f.Diagnostic.Rule.Code} {f.Diagnostic.Rule.Name}: {f.Message}"));
    }
}
