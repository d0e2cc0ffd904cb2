using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class RedundantLinkForm : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG302", "redundant-link-form", Severity.Info)
    {
        Title = "A link shows its own address, in markup that it does not need",
        Why = "A bare address is a link already, and easier to read in the source.",
        Bad = """
            See [|`<https://example.org/issues/18>`__|].
            """,
        Good = """
            See https://example.org/issues/18.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var link in context.Links.Where(link => link.Node is Reference && link.Text == link.Url && link.Url.Contains("://", StringComparison.Ordinal)))
        {
            var markup = context.Source.Slice(link.Span);
            if (!markup.StartsWith('`') || !(char.IsLetterOrDigit(link.Url[^1]) || link.Url[^1] == '/'))
                continue;
            yield return new(Info, link.Span, "The address alone is a link already") { Fix = Fix.Safe("Write the address alone", link.Span, link.Url) with { ChangesStructure = true } };
        }
    }
}
