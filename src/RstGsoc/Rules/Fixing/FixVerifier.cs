using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Fixing;

/// <summary>Finds, of the fixes for one page, those that do what they say and no harm.</summary>
internal sealed class FixVerifier(SourceText source, int refusalsLeft)
{
    /// <summary>
    /// For a page, in all rounds. Each trial parses the page, so thousands of fixes that are refused would cost the square of their number; and a
    /// bound on the trials of one round would leave a page half mended, where a second run goes on.
    /// </summary>
    public const int MostRefusals = 400;

    private static readonly RstParseOptions s_options = RstParseOptions.Default with { RunTransforms = true };
    private readonly RstDocument _before = RstDocument.Parse(source, s_options);
    private readonly List<Fix> _accepted = [];
    private int _refusalsLeft = refusalsLeft;

    /// <summary>The harmless ones. Tries all at once, then halves, so that a few bad ones cost few parses; null when too many are refused.</summary>
    public static IReadOnlyList<Fix>? Accept(SourceText source, IReadOnlyList<Fix> fixes, ref int refusalsLeft)
    {
        if (fixes.Count == 0)
            return [];
        var verifier = new FixVerifier(source, refusalsLeft);
        verifier.Try([.. fixes.Where(KeepsStructure)]);
        verifier.Try([.. fixes.Where(fix => !KeepsStructure(fix))]);
        refusalsLeft = verifier._refusalsLeft;
        return refusalsLeft > 0 ? verifier._accepted : null;
    }

    private static bool KeepsStructure(Fix fix) => fix.IsSafe && !fix.ChangesStructure;

    private void Try(IReadOnlyList<Fix> fixes)
    {
        if (fixes.Count == 0 || _refusalsLeft <= 0)
            return;
        if (IsHarmless([.. _accepted, .. fixes]))
        {
            _accepted.AddRange(fixes);
            return;
        }
        _refusalsLeft--;
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
