using System.Buffers;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class InvisibleCharacter : ITextRule
{
    private static readonly SearchValues<char> s_invisible = SearchValues.Create(
        "\u00A0\u00AD\u061C\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u205F\u2060\u2066\u2067\u2068\u2069\u3000\uFEFF");

    public RuleInfo Info { get; } = new("HYG103", "invisible-character", Severity.Warning)
    {
        Title = "The page contains a blank or mark that cannot be seen",
        Why = "No-break spaces, zero-width marks and direction marks come from copying out of web pages. Search, markup and line breaks stumble over them, and nobody sees why.",
        Caveat = "Typographic no-break spaces, as before a colon in French, are meant; ignore the rule on such pages.",
        Bad = "This could be[|\u00A0|]:\n",
        Good = "This could be:\n",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        var text = source.Content;
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            var span = new TextSpan(at, 1);
            yield return new(Info, span, $"{Name(text[at])} (U+{(int)text[at]:X4})") { Fix = Replace(text[at], span) };
        }
    }

    private static Fix Replace(char c, TextSpan span) =>
        char.IsWhiteSpace(c) ? Fix.Safe("Put an ordinary blank", span, " ") : Fix.Unsafe("Remove the character", span, "");

    /// <summary>Most pages have no character beyond ASCII: that is looked for first, and fast.</summary>
    private static int Next(string text, int from)
    {
        for (var at = from; text.AsSpan(at).IndexOfAnyInRange('\u00A0', '\uFFFF') is var next and >= 0; at += next + 1)
        {
            if (s_invisible.Contains(text[at + next]))
                return at + next;
        }
        return text.Length;
    }

    private static string Name(char c) => c switch
    {
        '\u00A0' or '\u202F' => "No-break space",
        '\u00AD' => "Soft hyphen",
        '\u200B' or '\u2060' or '\uFEFF' => "Zero-width space",
        '\u2028' or '\u2029' => "Unicode line separator",
        >= '\u2000' and <= '\u200A' or '\u205F' or '\u3000' => "Special blank",
        _ => "Direction mark",
    };
}
