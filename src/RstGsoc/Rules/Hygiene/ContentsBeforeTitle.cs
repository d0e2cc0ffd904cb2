using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class ContentsBeforeTitle : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG211", "contents-before-title", Severity.Info)
    {
        Title = "The table of contents stands before the page's title",
        Why = "docutils then takes no title for the page: browsers show the file's name (tried with docutils 0.19).",
        Caveat = "Some builders expect it there, libvirt's wiki among them; so the rule is off unless selected.",
        IsEnabledByDefault = false,
        Bad = """
            [|.. contents::|]

            Ideas
            =====

            Text.
            """,
        Good = """
            Ideas
            =====

            .. contents::

            Text.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        var title = document.Children.FirstOrDefault(node => node is Section or Title);
        if (title is null)
            yield break;
        var at = context.Source.Content.IndexOf(".. contents::", StringComparison.Ordinal);
        if (at >= 0 && at < title.Span.Start && context.Source.Locate(at).Column == 1)
            yield return new(Info, new TextSpan(at, ".. contents::".Length), "The table of contents stands before the title");
    }
}
