using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class OwnIdeaPolicyMissing : ISiteRule
{
    private static readonly string[] s_phrases =
    [
        "your own", "own idea", "own ideas", "own project", "own proposal", "other ideas", "another idea", "other projects", "not listed", "not on this list", "not on the list", "not in this list", "not in the list", "not limited to", "new ideas", "suggest", "suggestions", "come up with", "propose",
    ];

    public RuleInfo Info { get; } = new("GSOC112", "own-idea-policy-missing", Severity.Info)
    {
        Title = "A list of ideas does not say whether own ideas are welcome",
        Why = "Google's chapter on the ideas page (2025) asks to say how contributors may propose ideas of their own, and where to discuss them.",
        Caveat = "Outreachy, unlike Summer of Code, allows no own projects.",
        Bad = """
            [|Project ideas 2026|]
            ======================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Your own ideas are welcome too.

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (!context.IsIdeaList || context.IsHistory || PagesNearby.Any(context, TellsPolicy))
            yield break;
        yield return new(Info, PageHead.SpanOf(context), "The page does not say whether own ideas are welcome") { Hint = "Say whether contributors may propose ideas, and where to discuss them" };
    }

    private static bool TellsPolicy(IdeaPage page) => page.Section(PageSectionRole.OwnIdeas) is not null || Prose.Of(page.Document).Any(prose => Phrases.Contains(prose.Text, s_phrases));
}
