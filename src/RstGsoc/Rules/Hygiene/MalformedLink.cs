using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class MalformedLink : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG301", "malformed-link", Severity.Error)
    {
        Title = "A link is written so that it is none",
        Why = "docutils takes it for a title reference or for text, without a word; the reader sees the address in angle brackets.",
        Bad = """
            See the [|`list <https://example.org/list>`|] and [|`issues<https://example.org/issues>`_|].
            """,
        Good = """
            See the `list <https://example.org/list>`__ and `issues <https://example.org/issues>`__.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var node in document.Descendants())
        {
            var message = node switch
            {
                RoleElement { TagName: "title_reference" } title when HoldsAddress(title.GetText()) => "The link lacks the underscore at its end, so it is none",
                Reference { RefUri: null } reference when HoldsAddress(reference.GetText()) => "The link lacks a blank before '<', so it is none",
                _ => null,
            };
            if (message is not null)
                yield return new(Info, node.Span, message) { Fix = Mend((Element)node, context) };
        }
        foreach (var prose in context.Prose)
        {
            for (var at = prose.Text.IndexOf(">`_", StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf(">`_", at + 3, StringComparison.Ordinal))
                yield return new(Info, prose.Locate(at, 3), "The backquote at the link's begin is missing, so it is none");
        }
    }

    private static bool HoldsAddress(string text) => text.Contains('<', StringComparison.Ordinal) && text.TrimEnd('_').EndsWith('>')
        && (text.Contains("://", StringComparison.Ordinal) || text.Contains("<mailto:", StringComparison.Ordinal) || text.Contains(".html", StringComparison.Ordinal));

    private static Fix? Mend(Element node, LintContext context)
    {
        var inner = node.GetText();
        var open = inner.LastIndexOf('<');
        if (open == 0 || inner.Contains('\n', StringComparison.Ordinal) || !context.Source.Slice(node.Span).Contains(inner, StringComparison.Ordinal))
            return null;
        return Fix.Unsafe("Write it as a link", node.Span, $"`{inner[..open].TrimEnd()} {inner[open..].TrimEnd('_')}`__");
    }
}
