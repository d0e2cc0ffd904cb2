using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Consistency;

internal sealed class AllSameDifficulty : IPageRule
{
    private const int Fewest = 4;

    public RuleInfo Info { get; } = new("GSOC704", "all-same-difficulty", Severity.Info)
    {
        Title = "All ideas are rated equally hard",
        Why = "The rating is there to help contributors choose (Google's mentor guide, 2017 to 2026); one rating for all helps nobody.",
        Caveat = "Some organisations have hard work only.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: [|hard|]
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>

            Print less
            ----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: easy
            -  Mentor: Jane Doe <jane@example.org>

            Print less
            ----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var levels = page.Ideas.Where(idea => idea.Section == IdeaSection.Idea).Select(idea => idea.SkillLevel).OfType<SkillLevelRange>().Where(level => level.Min is not null).ToList();
        if (context.OffersIdeas && levels.Count >= Fewest && levels.All(level => level.Min == levels[0].Min && level.Max == levels[0].Min))
            yield return new(Info, levels[0].Span, $"All {levels.Count} ideas are rated '{levels[0].Raw}'") { Hint = "Rate them against each other" };
    }
}
