using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Structure;

internal sealed class NoIdeasFound : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC105", "no-ideas-found", Severity.Error)
    {
        Title = "A section for ideas holds none",
        Why = "A page without ideas was rejected without a second look (Google's help page of 2014 and its program lead in January 2018).",
        Caveat = "Silent when the section links or includes something, as the list may be there.",
        Bad = """
            Google Summer of Code 2026
            ==========================

            [|Project ideas|]
            -----------------

            We have many ideas for you.
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
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        if (page.Ideas.Any(idea => idea.Section == IdeaSection.Idea) || page.Kind is PageKind.Faq or PageKind.Accepted)
            yield break;
        foreach (var section in page.Sections.Where(section => section.Role == PageSectionRole.Ideas && Phrases.Contains(section.Title.Value, "idea", "ideas") && !LeadsOn(section)))
            yield return new(Info, section.Title.Span, $"'{section.Title.Value}' holds no idea") { Hint = "Describe the ideas here, each under a title of its own" };
    }

    /// <summary>Whether the section has a link or anything that brings in other text.</summary>
    private static bool LeadsOn(PageSection section) => section.Node.Descendants().Any(node => node is Reference or DirectiveElement or SystemMessage or Pending or Raw or Section or RoleElement or Problematic);
}
