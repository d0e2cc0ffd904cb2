using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class TooFewIdeas : IPageRule
{
    private static readonly RuleOption s_ideas = new("ideas", 4, 1, 100, "Fewest ideas of a list; Google asks for four.");

    private static readonly string[] s_notes =
    [
        "one or two", "1-2", "1 or 2", "two or three", "2-3", "limited number of mentors", "limited number of projects", "small number of", "only one contributor", "only one project", "a single contributor",
        "one contributor", "few contributors",
    ];

    public RuleInfo Info { get; } = new("GSOC107", "too-few-ideas", Severity.Warning)
    {
        Title = "The list has fewer than four ideas",
        Why = "Google's guide asks for at least four solid ideas (since 2017); one or two are accepted only when the page's top says that this is meant (2025).",
        Caveat = "Ideas that stand on pages of their own are not counted.",
        Options = [s_ideas],
        Bad = """
            Google Summer of Code 2026
            ==========================

            [|Project ideas|]
            -----------------

            Fuzz the parser
            ~~~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            Project ideas
            -------------

            Fuzz the parser
            ~~~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            ~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            ~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Print less
            ~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var count = page.Ideas.Count(idea => idea.Section == IdeaSection.Idea);
        var fewest = Math.Min(context.Programme.MinimumIdeas, context.Option(Info, s_ideas));
        if (!context.OffersIdeas || count == 0 || count >= fewest || page.Section(PageSectionRole.Ideas) is not { } section || SaysWhy(context))
            yield break;
        yield return new(Info, section.Title.Span, count == 1 ? $"The list has one idea, Google asks for {fewest}" : $"The list has {count} ideas, Google asks for {fewest}")
        {
            Hint = "Add ideas, describe those of your tracker here, or say at the top that you look for one or two contributors only",
        };
    }

    private static bool SaysWhy(LintContext context) => context.Prose.Any(prose => !context.IsInIdea(prose.Locate(0, 1).Start) && Phrases.Contains(prose.Text, s_notes));
}
