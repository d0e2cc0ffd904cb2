using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>What the rules say: places in the page, in order, with words, and fixes that can be applied.</summary>
internal sealed class FindingOracle : IOracle
{
    private const int Share = 4;

    public string? Judge(Subject subject)
    {
        if (!subject.Input.IsSampled(Share))
            return null;
        var page = new TextSpan(0, subject.Source.Content.Length);
        var last = 0;
        foreach (var finding in subject.Report.Pages[0].Diagnostics)
        {
            if (!page.Contains(finding.Span) || finding.Span.Length < 0)
                return $"finding outside the page: {finding.Rule.Name} {finding.Span}";
            if (finding.Span.Start < last)
                return $"findings out of order: {finding.Rule.Name} {finding.Span}";
            if (string.IsNullOrWhiteSpace(finding.Message))
                return $"finding without words: {finding.Rule.Name}";
            if (finding.Fix is { } fix && !CanBeApplied(fix, page))
                return $"fix with wrong edits: {finding.Rule.Name} {string.Join(' ', fix.Edits)}";
            last = finding.Span.Start;
        }
        return null;
    }

    private static bool CanBeApplied(Fix fix, TextSpan page)
    {
        var end = 0;
        foreach (var edit in fix.Edits)
        {
            if (!page.Contains(edit.Span) || edit.Span.Length < 0 || edit.Span.Start < end || edit.NewText is null)
                return false;
            end = edit.Span.End;
        }
        return !fix.Edits.IsDefaultOrEmpty;
    }
}
