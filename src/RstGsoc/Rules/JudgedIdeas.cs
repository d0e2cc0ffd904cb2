using System.Collections.Immutable;
using RstGsoc.Ideas;
using RstGsoc.Rules.Structure;

namespace RstGsoc.Rules;

/// <summary>The ideas of a page that rules look at.</summary>
internal static class JudgedIdeas
{
    private static readonly string[] s_noTitles = ["details", "project details", "at a glance", "overview", "summary", "project summary", "key facts"];

    /// <summary>
    /// Left out are ideas that still wait to be written (that they wait is one finding, what they lack would be many), the rows of a table that
    /// lists ideas which are told below it, and boxes of facts whose heading was read as a title.
    /// </summary>
    public static ImmutableArray<Idea> Of(IdeaPage page)
    {
        var told = page.Ideas.Where(idea => idea.Layout != IdeaLayout.TableRow).Select(idea => Folding.Fold(idea.Title.Value)).ToHashSet(StringComparer.Ordinal);
        return [.. page.Ideas.Where(idea => !PlaceholderText.IsIn(idea) && !IsListed(idea, told) && !s_noTitles.Contains(Folding.Fold(idea.Title.Value)))];
    }

    private static bool IsListed(Idea idea, HashSet<string> told) => idea.Layout == IdeaLayout.TableRow && told.Contains(Folding.Fold(idea.Title.Value));
}
