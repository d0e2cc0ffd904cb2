using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Rules.Fixing;

/// <summary>
/// Applies the fixes of findings, round by round, until nothing changes. A fix that would make docutils complain, or would change more of
/// the tree than it says, is left alone. Touches no files.
/// </summary>
public static class Fixer
{
    /// <summary>Fixes that make room for each other settle in two or three rounds; this many means that two fixes fight.</summary>
    private const int MaximumRounds = 25;

    /// <summary>Mends pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="lint">Says what is wrong with them, in their order.</param>
    /// <param name="allowUnsafe">Whether fixes are applied that a person should look at.</param>
    /// <param name="work">How the work is done; null for one page after the other.</param>
    public static FixReport Fix(IReadOnlyList<SourceText> pages, Func<IReadOnlyList<SourceText>, LintReport> lint, bool allowUnsafe = false, LintWork? work = null)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(lint);
        var states = pages.Select(page => new State(page)).ToArray();
        var report = lint(pages);
        for (var round = 0; round < MaximumRounds; round++)
        {
            var found = report;
            if (!PageWorkers.Map(states.Length, LintStep.Fix, work ?? LintWork.InOrder, i => states[i].Mend(found.Pages[i], allowUnsafe)).Contains(true))
                break;
            report = lint([.. states.Select(state => state.Current)]);
        }
        return new FixReport([.. states.Select(state => new FixedPage(state.Original, state.Current, state.FixCount))], report);
    }

    private sealed class State(SourceText original)
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal) { original.Content };

        public SourceText Original { get; } = original;

        public SourceText Current { get; private set; } = original;

        public int FixCount { get; private set; }

        /// <summary>One round. A page with broken bytes stays as it is, as does one that would turn back into what it was.</summary>
        public bool Mend(PageReport report, bool allowUnsafe)
        {
            if (!Original.Undecodable.IsEmpty)
                return false;
            var fixes = FixVerifier.Accept(Current, FixBatch.Choose(report, allowUnsafe));
            var mended = FixBatch.Apply(Current.Content, fixes);
            if (fixes.Count == 0 || !_seen.Add(mended))
                return false;
            Current = Current.WithContent(mended);
            FixCount += fixes.Count;
            return true;
        }
    }
}
