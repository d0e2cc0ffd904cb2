using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class StrayBackquote : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG305", "stray-backquote", Severity.Warning)
    {
        Title = "A backquote is left over in the text",
        Why = "Markup that is stuck to a word, or lacks its begin or a colon, is text for docutils, without a word; readers see the backquotes.",
        Caveat = "A backquote may be meant, as in Lisp; write it in a literal.",
        Bad = """
            See [|the`sum`|] and [|:issue`123`|].
            """,
        Good = """
            See the `sum` and :title:`123`.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var role in document.Descendants<RoleElement>().Where(role => role.GetText().Contains('`', StringComparison.Ordinal)))
            yield return new(Info, role.Span, "A backquote is left over beside the role");
        foreach (var prose in context.Prose.Where(prose => prose.Text.Contains('`', StringComparison.Ordinal) && !prose.Element.Descendants().Any(node => node is Problematic)))
        {
            foreach (var finding in Check(prose, document, context))
                yield return finding;
        }
    }

    private IEnumerable<Diagnostic> Check(Prose prose, RstDocument document, LintContext context)
    {
        for (var at = prose.Text.IndexOf('`', StringComparison.Ordinal); at >= 0;)
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && prose.Text[start - 1] != ' ')
                start--;
            while (end < prose.Text.Length && prose.Text[end] != ' ')
                end++;
            var word = prose.Text[start..end].TrimEnd('.', ',', ';', ')');
            var isLink = MalformedLink.EndOfLink(prose.Text, at) >= 0;
            if (!isLink && !word.Contains("```", StringComparison.Ordinal) && context.Source.Content[prose.Locate(at, 1).Start] == '`' && word.Any(char.IsLetterOrDigit) && !IsEscaped(prose, at, context))
                yield return new(Info, prose.Locate(start, word.Length), IsNested(document, prose.Locate(at, 1)) ? "Markup does not nest: this is text inside bold or italic text" : Explain(word));
            at = prose.Text.IndexOf('`', isLink ? Math.Max(end, MalformedLink.EndOfLink(prose.Text, at)) : end);
        }
    }

    private static bool IsNested(RstDocument document, TextSpan place) => document.Descendants().Any(node => node is Strong or Emphasis && node.Span.Contains(place));

    private static bool IsEscaped(Prose prose, int at, LintContext context) => prose.Locate(at, 1).Start is var offset and > 0 && context.Source.Content[offset - 1] == '\\';

    private static string Explain(string word)
    {
        var first = word.IndexOf('`', StringComparison.Ordinal);
        if (word.StartsWith(':') && first > 1 && word[first - 1] != ':')
            return "The colon before the backquote is missing, so this is no role";
        return first > 0 && char.IsLetterOrDigit(word[first - 1]) ? "No blank stands before the markup, so it is text" : "A backquote is left over in the text";
    }
}
