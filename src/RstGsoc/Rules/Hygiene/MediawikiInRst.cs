using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class MediawikiInRst : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG203", "mediawiki-in-rst", Severity.Warning)
    {
        Title = "A piece of MediaWiki markup stands in the text",
        Why = "docutils takes it for ordinary text without a word; it is usually left over from an import.",
        Bad = """
            The [|'''goal'''|] is in [|[[Some page]]|].
            """,
        Good = """
            The **goal** is in `Some page <Some_page.html>`__.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var prose in context.Prose.Where(prose => prose.Element is Paragraph))
        {
            foreach (var (start, length, message) in Marks(prose.Text))
                yield return new(Info, prose.Locate(start, length), message) { Hint = "Write it in reStructuredText", Fix = Mend(prose.Locate(start, length), context) };
        }
    }

    private static Fix? Mend(TextSpan span, LintContext context) =>
        context.Source.Slice(span) is ['\'', _, _, .. var inner, _, _, _] ? Fix.Unsafe("Write bold text", span, $"**{inner.Trim()}**") : null;

    private static IEnumerable<(int Start, int Length, string Message)> Marks(string text)
    {
        foreach (var (open, close, message) in new[] { ("\'\'\'", "\'\'\'", "Bold text in MediaWiki is ordinary text here"), ("[[", "]]", "A link in MediaWiki is ordinary text here") })
        {
            for (var at = text.IndexOf(open, StringComparison.Ordinal); at >= 0;)
            {
                var end = text.IndexOf(close, at + open.Length, StringComparison.Ordinal);
                if (end < 0)
                    break;
                var inner = text.AsSpan(at + open.Length, end - at - open.Length);
                if (inner.Length is > 1 and < 100 && char.IsLetter(inner[0]))
                    yield return (at, end + close.Length - at, message);
                at = text.IndexOf(open, end + close.Length, StringComparison.Ordinal);
            }
        }
    }
}
