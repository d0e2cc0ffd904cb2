using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class MalformedLink : IDocumentRule
{
    public const string Name = "malformed-link";

    private const string Tail = ">`_";

    public RuleInfo Info { get; } = new("HYG301", Name, Severity.Error)
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
            var from = 0;
            for (var at = prose.Text.IndexOf(Tail, StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf(Tail, from, StringComparison.Ordinal))
            {
                var open = prose.Text.AsSpan(from, at - from).LastIndexOf('`');
                yield return open < 0
                    ? new(Info, prose.Locate(at, Tail.Length), "The backquote at the link's begin is missing, so it is none")
                    : new(Info, prose.Locate(from + open, at + Tail.Length - from - open), "No blank stands before the link, so it is none");
                from = at + Tail.Length;
            }
        }
    }

    /// <summary>Where the tail of a link ends that a backquote in the text may have begun; -1 when there is none.</summary>
    public static int EndOfLink(string text, int backquote)
    {
        var tail = text.IndexOf(Tail, Math.Max(0, backquote - 1), StringComparison.Ordinal);
        return tail >= 0 && (tail < backquote || text.IndexOf('`', backquote + 1) == tail + 1) ? tail + Tail.Length : -1;
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
