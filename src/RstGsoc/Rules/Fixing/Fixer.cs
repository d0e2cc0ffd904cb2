using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Rules.Fixing;

/// <summary>
/// Applies the fixes of findings, round by round, until nothing changes. A fix that would make docutils complain, or would change more of
/// the tree than it says, is left alone; so is a page on which hundreds are such. Touches no files.
/// </summary>
public static class Fixer
{
    /// <summary>Fixes that make room for each other settle in two or three rounds; after this many they find no end.</summary>
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
        for (var round = 0; ; round++)
        {
            var (found, isTooLate) = (report, round >= MaximumRounds);
            if (!PageWorkers.Map(states.Length, LintStep.Fix, work ?? LintWork.InOrder, i => states[i].Mend(found.Pages[i], allowUnsafe, isTooLate)).Contains(true))
                break;
            report = lint([.. states.Select(state => state.Current)]);
        }
        return new FixReport([.. states.Select(state => new FixedPage(state.Original, state.Current, state.FixCount) { IsGivenUp = state.IsGivenUp })], report);
    }

    private sealed class State(SourceText original)
    {
        /// <summary>What the page was after each round, and how many fixes it had by then.</summary>
        private readonly List<(SourceText Page, int FixCount)> _history = [(original, 0)];
        private bool _isSettled;
        private int _refusalsLeft = FixVerifier.MostRefusals;

        public SourceText Original { get; } = original;

        public SourceText Current => _history[^1].Page;

        public int FixCount => _history[^1].FixCount;

        public bool IsGivenUp { get; private set; }

        /// <summary>One round. A page with broken bytes stays as it is.</summary>
        public bool Mend(PageReport report, bool allowUnsafe, bool isTooLate)
        {
            if (_isSettled || !Original.Undecodable.IsEmpty)
                return false;
            var fixes = FixVerifier.Accept(Current, FixBatch.Choose(report, allowUnsafe), ref _refusalsLeft);
            if (fixes is null || (isTooLate && fixes.Count > 0))
                return GiveUp();
            if (fixes.Count == 0)
                return false;
            var mended = FixBatch.Apply(Current.Content, fixes);
            var earlier = _history.FindIndex(entry => entry.Page.Content == mended);
            if (earlier >= 0)
                return Settle(earlier);
            _history.Add((Current.WithContent(mended), FixCount + fixes.Count));
            return true;
        }

        /// <summary>A page on which hundreds of fixes do harm, or whose fixes find no end, stays as it was, in every run. Returns whether that is another page than the last.</summary>
        private bool GiveUp()
        {
            _isSettled = IsGivenUp = true;
            var isChanged = FixCount > 0;
            _history.Clear();
            _history.Add((Original, 0));
            return isChanged;
        }

        /// <summary>
        /// Fixes that undo each other go round in a ring. Wherever a run enters it, it ends at the same page, so that a second run changes nothing.
        /// Returns whether that is another page than the last.
        /// </summary>
        private bool Settle(int first)
        {
            var last = first;
            for (var i = first + 1; i < _history.Count; i++)
            {
                if (string.CompareOrdinal(_history[i].Page.Content, _history[last].Page.Content) < 0)
                    last = i;
            }
            var isOther = last != _history.Count - 1;
            _isSettled = true;
            _history.RemoveRange(last + 1, _history.Count - last - 1);
            return isOther;
        }
    }
}
