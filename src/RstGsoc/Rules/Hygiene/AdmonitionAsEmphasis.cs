using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class AdmonitionAsEmphasis : IDocumentRule
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase) { "note", "warning", "important", "tip", "hint", "caution", "attention", "danger", "nb" };

    public RuleInfo Info { get; } = new("HYG209", "admonition-as-emphasis", Severity.Info)
    {
        Title = "A note is typed as bold or italic text",
        Why = "A directive makes a box of it, which readers see and programs can find.",
        Bad = """
            [|**NOTE:**|] Nothing is decided yet.
            """,
        Good = """
            .. note:: Nothing is decided yet.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from paragraph in context.Paragraphs
        where paragraph.ChildCount > 1 && paragraph.Parent is Section or RstDocument
        let first = paragraph.ChildAt(0)
        where first is Strong or Emphasis && s_names.Contains(first.GetText().Trim(':', '.', '!', ' ')) && HasColon(first, paragraph.ChildAt(1))
        select new Diagnostic(Info, first.Span, $"'{first.GetText()}' is bold or italic text, no note") { Hint = "Begin the paragraph with '.. note::'" };

    private static bool HasColon(Node label, Node rest) => label.GetText().Contains(':', StringComparison.Ordinal) || rest.GetText().TrimStart() is [':', ..];
}
