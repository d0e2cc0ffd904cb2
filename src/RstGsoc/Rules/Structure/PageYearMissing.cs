using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class PageYearMissing : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC102", "page-year-missing", Severity.Warning)
    {
        Title = "A list of ideas does not say for which year it is",
        Why = "Google asks for a list that names its year (mentor guide since 2017), so that nobody takes last year's for this year's.",
        Caveat = "A list that is kept open all year round is fine for Google; ignore the rule there. Silent where the title says that the list is old.",
        Bad = """
            [|Project ideas|]
            =================

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
        if (!context.IsIdeaList || context.Year is not null || context.IsKeptAsOld)
            yield break;
        yield return new(Info, PageHead.SpanOf(context), "The list does not say for which year it is") { Hint = $"Name the year, as in 'Google Summer of Code {context.Options.Year}'" };
    }
}
