using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Fixing;

/// <summary>Finds, of the fixes for one page, those that do what they say and no harm.</summary>
internal sealed class FixVerifier(SourceText source)
{
    /// <summary>
    /// In a row. Each trial parses the page, so thousands of fixes that are all refused would cost the square of their number. A bound on all
    /// trials would end a round before its last good fix, and a second run would go on from there.
    /// </summary>
    private const int MaximumRefusals = 400;

    private static readonly RstParseOptions s_options = RstParseOptions.Default with { RunTransforms = true };
    private readonly RstDocument _before = RstDocument.Parse(source, s_options);
    private readonly List<Fix> _accepted = [];
    private int _refusals;

    /// <summary>The harmless ones. Tries all at once, then halves, so that a few bad ones cost few parses.</summary>
    public static IReadOnlyList<Fix> Accept(SourceText source, IReadOnlyList<Fix> fixes)
    {
        if (fixes.Count == 0)
            return [];
        var verifier = new FixVerifier(source);
        verifier.Try([.. fixes.Where(KeepsStructure)]);
        verifier.Try([.. fixes.Where(fix => !KeepsStructure(fix))]);
        return verifier._accepted;
    }

    private static bool KeepsStructure(Fix fix) => fix.IsSafe && !fix.ChangesStructure;

    private void Try(IReadOnlyList<Fix> fixes)
    {
        if (fixes.Count == 0 || _refusals >= MaximumRefusals)
            return;
        if (IsHarmless([.. _accepted, .. fixes]))
        {
            _accepted.AddRange(fixes);
            _refusals = 0;
            return;
        }
        _refusals++;
        if (fixes.Count == 1)
        {
            if (TitleAdornment.Grow(fixes[0], _before) is { } grown && IsHarmless([.. _accepted, grown]))
                _accepted.Add(grown);
            return;
        }
        Try([.. fixes.Take(fixes.Count / 2)]);
        Try([.. fixes.Skip(fixes.Count / 2)]);
    }

    private bool IsHarmless(IReadOnlyList<Fix> fixes)
    {
        var after = RstDocument.Parse(source.WithContent(FixBatch.Apply(source.Content, fixes)), s_options);
        return !HasNewComplaints(after)
            && (!fixes.All(KeepsStructure) || new TreeComparison(source, [.. fixes.SelectMany(fix => fix.Edits)]).AreEquivalent(_before, after));
    }

    private bool HasNewComplaints(RstDocument after)
    {
        var known = Complaints(_before).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return Complaints(after).Any(group => group.Count() > known.GetValueOrDefault(group.Key));
    }

    private static IEnumerable<IGrouping<string, Diagnostic>> Complaints(RstDocument document) =>
        document.Diagnostics.Where(d => d.Severity >= Severity.Warning).GroupBy(d => d.Rule.Code, StringComparer.Ordinal);
}
