using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class HtmlInRst : IDocumentRule
{
    private static readonly string[] s_paired = ["b", "i", "em", "strong", "u", "tt", "code", "sub", "sup", "center", "font", "span", "p", "a"];
    private static readonly string[] s_single = ["<br/>", "<br />", "&nbsp;", "&amp;"];

    public RuleInfo Info { get; } = new("HYG213", "html-in-rst", Severity.Warning)
    {
        Title = "A piece of HTML stands in the text",
        Why = "docutils shows it as it is, without a word: readers see the tags.",
        Caveat = "Reports tags that come in pairs, line breaks and character references. A page about HTML should have them in literals.",
        Bad = """
            This is [|<b>|]important</b>[|<br/>|].
            """,
        Good = """
            This is **important**, and ``<b>`` is a tag. A <name> is no tag.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var prose in context.Prose)
        {
            for (var at = prose.Text.AsSpan().IndexOfAny('<', '&'); at >= 0;)
            {
                if (Match(prose.Text, at) is { } length)
                    yield return new(Info, prose.Locate(at, length), $"'{prose.Text.Substring(at, length)}' is ordinary text here") { Hint = "Write it in reStructuredText, or as a literal when it is meant to be seen" };
                var next = prose.Text.AsSpan(at + 1).IndexOfAny('<', '&');
                at = next < 0 ? -1 : at + 1 + next;
            }
        }
    }

    /// <summary>Whether letters, digits or blanks stand around a character reference; quotation marks would show that the text is about it.</summary>
    private static bool IsAmongWords(string text, int at, int length) => at > 0 && at + length < text.Length && IsOfWord(text[at - 1]) && IsOfWord(text[at + length]);

    private static bool IsOfWord(char c) => c == ' ' || char.IsLetterOrDigit(c);

    /// <summary>The length of the tag at a place, when the one that closes it follows.</summary>
    private static int? Match(string text, int at)
    {
        var rest = text.AsSpan(at);
        foreach (var single in s_single)
        {
            if (rest.StartsWith(single, StringComparison.OrdinalIgnoreCase) && (single[0] == '<' || IsAmongWords(text, at, single.Length)))
                return single.Length;
        }
        foreach (var name in s_paired)
        {
            if (rest.Length > name.Length + 1 && rest[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest[name.Length + 1] is '>' or ' '
                && rest.IndexOf('>') is > 0 and var end && text.IndexOf($"</{name}>", at + end, StringComparison.OrdinalIgnoreCase) >= 0)
                return end + 1;
        }
        return null;
    }
}
