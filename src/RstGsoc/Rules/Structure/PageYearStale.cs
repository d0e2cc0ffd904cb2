using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class PageYearStale : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC103", "page-year-stale", Severity.Warning)
    {
        Title = "A list of ideas is for a year that is over",
        Why = "Google's mentor guide asks for a list of the current year (2017 to 2026); in 2017 NumFOCUS had to mend a list that still said 2016.",
        Caveat = "Pages with a year in their file's name are taken for archives, and so are lists whose title says that they are old.",
        Bad = """
            [|Project ideas 2024|]
            ======================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas 2026
            ==================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        if (context is not { OffersIdeas: true, IsHistory: true } || page.ProgrammeYear is null || YearText.OfFile(page.Source.Path) is not null)
            yield break;
        yield return new(Info, PageHead.SpanOf(context), $"The list is for {context.Year}, the programme year is {context.Options.Year}") { Hint = "Bring it up to date, or keep it under a name with its year" };
    }
}
