using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Structure;

internal sealed class PageTitleMissing : IDocumentRule
{
    public RuleInfo Info { get; } = new("GSOC101", "page-title-missing", Severity.Warning)
    {
        Title = "The page begins without a title",
        Why = "Whoever judges the list must see at once what page it is (Google's guide asks for a list that is easy to find and dated); without a title docutils names the page by its file.",
        Caveat = "Pages that are included by others (.inc.rst) are let pass.",
        Bad = """
            [|This page has ideas for the programme.|]

            First part
            ==========

            Text.
            """,
        Good = """
            Ideas for 2026
            ==============

            This page has ideas for the programme.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        if (context.Source.Path?.EndsWith(".inc.rst", StringComparison.OrdinalIgnoreCase) == true)
            yield break;
        if (document.Children.FirstOrDefault(IsVisible) is { } first and not (Section or Title) && document.Children.Any(IsText))
            yield return new(Info, first.Span, "Text stands before the first title, so the page has none") { Hint = "Begin the page with a title" };
    }

    private static bool IsText(Node node) => node is Paragraph or Section or BulletList;

    private static bool IsVisible(Node node) => node is not (Comment or Target or Topic or Pending or SubstitutionDefinition or SystemMessage or Meta or Raw or Image or Container or Transition
        or Decoration or Footnote or Citation or FieldList);
}
