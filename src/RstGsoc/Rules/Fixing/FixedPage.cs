using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Rules.Fixing;

/// <summary>A page before and after its fixes.</summary>
/// <param name="Original">The page as it was.</param>
/// <param name="Mended">The page as it is now; the same object when nothing was to be mended.</param>
/// <param name="FixCount">How many fixes were applied.</param>
public sealed record FixedPage(SourceText Original, SourceText Mended, int FixCount)
{
    /// <summary>Whether anything was mended.</summary>
    public bool IsChanged => FixCount > 0;

    /// <summary>Whether the page stays as it was because hundreds of its fixes would do harm, or because they find no end.</summary>
    public bool IsGivenUp { get; init; }
}

/// <summary>What came of fixing pages.</summary>
/// <param name="Pages">The pages in the order they were given.</param>
/// <param name="Report">What there is still to say about them.</param>
public sealed record FixReport(ImmutableArray<FixedPage> Pages, LintReport Report);
