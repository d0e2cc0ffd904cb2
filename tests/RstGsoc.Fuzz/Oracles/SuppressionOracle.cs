using RstGsoc.Rules.Suppressions;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>Comments written for the findings of a page hide them. Pages that have such comments are left out: theirs may end what ours begin.</summary>
internal sealed class SuppressionOracle : IOracle
{
    private const int Share = 32;

    public string? Judge(Subject subject)
    {
        if (!subject.Input.IsSampled(Share) || subject.Source.Content.Contains("rstgsoc:", StringComparison.Ordinal))
            return null;
        var page = subject.Report.Pages[0];
        var suppressed = SuppressionWriter.Write(subject.Report, subject.Lint);
        if (ReferenceEquals(suppressed.Pages[0], page.Source))
            return null;
        var hidden = page.Diagnostics.Select(finding => finding.Rule.Name).ToHashSet();
        var left = suppressed.Report.Pages[0].Diagnostics.Where(finding => hidden.Contains(finding.Rule.Name)).ToList();
        return left.Count == 0 ? null : $"suppression: still reported: {left[0].Rule.Name}";
    }
}
