using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Consistency;

internal sealed class NoEasyIdea : IPageRule
{
    private const int Fewest = 4;

    public RuleInfo Info { get; } = new("GSOC705", "no-easy-idea", Severity.Info)
    {
        Title = "No idea is easy",
        Why = "Contributors who are new to open source need something to begin with (Google's mentor guide of 2026, the Python Software Foundation).",
        Caveat = "Usual among accepted organisations: six of a hundred ideas of 2026 are rated easy.",
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

            -  Difficulty: medium
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
        if (context is { OffersIdeas: true, IsHistory: false } && levels.Count >= Fewest && levels.All(level => level.Min != SkillLevel.Beginner))
            yield return new(Info, levels[0].Span, $"None of the {levels.Count} rated ideas is easy") { Hint = "Offer something for beginners too" };
    }
}
