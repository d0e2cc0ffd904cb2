using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Structure;

internal sealed class PageTitleMissing : IDocumentRule
{
    public RuleInfo Info { get; } = new("GSOC101", "page-title-missing", Severity.Warning)
    {
        Title = "The page begins without a title",
        Why = "Whoever judges the list must see at once what page it is (Google's mentor guide, 2017 to 2026, asks for a list that is easy to find and dated); without a title docutils names the page by its file.",
        Caveat = "Pages that have nothing to do with the programme, and those that are included by others (.inc.rst), are let pass.",
        Bad = """
            [|Do you want to spend the summer with us?|]

            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            Do you want to spend the summer with us?

            Project ideas
            -------------

            Fuzz the parser
            ~~~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        if (context.Page.Kind == PageKind.Other || context.Source.Path?.EndsWith(".inc.rst", StringComparison.OrdinalIgnoreCase) == true)
            yield break;
        if (document.Children.FirstOrDefault(IsVisible) is { } first and not (Section or Title) && document.Children.Any(IsText))
            yield return new(Info, first.Span, "Text stands before the first title, so the page has none") { Hint = "Begin the page with a title" };
    }

    private static bool IsText(Node node) => node is Paragraph or Section or BulletList;

    private static bool IsVisible(Node node) => node is not (Comment or Target or Topic or Pending or SubstitutionDefinition or SystemMessage or Meta or Raw or Image or Container or Transition
        or DirectiveElement or Decoration or Footnote or Citation or FieldList);
}
