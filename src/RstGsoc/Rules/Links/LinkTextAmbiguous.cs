using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Links;

internal sealed class LinkTextAmbiguous : IDocumentRule
{
    public RuleInfo Info { get; } = new("GSOC509", "link-text-ambiguous", Severity.Info)
    {
        Title = "Two links of a page have the same text and lead to different places",
        Why = "Who takes links out of their sentences, as screen readers do, cannot tell them apart.",
        Caveat = "Texts that say nothing at all, such as 'here', have a rule of their own.",
        Bad = """
            See the `list <https://example.org/a>`__ and the [|`list <https://example.org/b>`__|].
            """,
        Good = """
            See the `list of bugs <https://example.org/a>`__ and the `list of tests <https://example.org/b>`__.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        var seen = new Dictionary<string, PageLink>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in context.Links.Where(link => link.Node is Reference && link.Text != link.Url && LinkTextGeneric.Says(link.Text)))
        {
            if (!seen.TryAdd(link.Text.Trim(), link) && seen[link.Text.Trim()].Url != link.Url)
                yield return new(Info, link.Span, $"'{link.Text}' leads elsewhere on line {context.Source.Locate(seen[link.Text.Trim()].Span.Start).Line}");
        }
    }
}
