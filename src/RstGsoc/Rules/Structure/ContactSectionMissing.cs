using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class ContactSectionMissing : ISiteRule
{
    public RuleInfo Info { get; } = new("GSOC110", "contact-section-missing", Severity.Warning)
    {
        Title = "A list of ideas does not say where to reach the organisation",
        Why = "Google's chapter on the ideas page (2025) asks for a section on communication; contributors are told to talk before they apply.",
        Caveat = "A channel on a page of the site that the list links to counts.",
        Bad = """
            [|Summer of Code 2026|]
            =======================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C

            Contact
            -------

            We are in #parser on OFTC.
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (!context.IsIdeaList || context.IsHistory || context.NamesChannel)
            yield break;
        yield return new(Info, PageHead.SpanOf(context), "The page does not say where to reach the organisation") { Hint = "Name the mailing list, forum, chat or IRC channel that you use" };
    }
}
