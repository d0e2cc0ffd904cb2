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
        foreach (var link in context.References.Where(link => link.Node is Reference && link.Text != link.Url && LinkTextGeneric.Says(link.Text)))
        {
            if (!seen.TryAdd(link.Text.Trim(), link) && !IsSamePlace(seen[link.Text.Trim()], link, context))
                yield return new(Info, link.Span, $"'{link.Text}' leads elsewhere on line {context.Source.Locate(seen[link.Text.Trim()].Span.Start).Line}");
        }
    }

    /// <summary>The same page, or links in two ideas, which nobody compares.</summary>
    private static bool IsSamePlace(PageLink left, PageLink right, LintContext context) =>
        Page(left.Url) == Page(right.Url) || context.Page.Ideas.Any(idea => idea.Span.Contains(left.Span) != idea.Span.Contains(right.Span));

    private static string Page(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        return (start < 0 ? url : url[(start + 3)..]).Split('#')[0].TrimEnd('/').ToLowerInvariant();
    }
}
