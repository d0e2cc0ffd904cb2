using System.Globalization;
using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>Identifiers made of names, as docutils' <c>make_id</c> makes them.</summary>
internal static class Identifiers
{
    private static readonly Dictionary<char, string> s_translations = new()
    {
        ['ø'] = "o", ['đ'] = "d", ['ħ'] = "h", ['ı'] = "i", ['ł'] = "l", ['ŧ'] = "t", ['ƀ'] = "b", ['ƃ'] = "b", ['ƈ'] = "c",
        ['ƌ'] = "d", ['ƒ'] = "f", ['ƙ'] = "k", ['ƚ'] = "l", ['ƞ'] = "n", ['ƥ'] = "p", ['ƫ'] = "t", ['ƭ'] = "t", ['ƴ'] = "y",
        ['ƶ'] = "z", ['ǥ'] = "g", ['ȥ'] = "z", ['ȡ'] = "d", ['ȴ'] = "l", ['ȵ'] = "n", ['ȶ'] = "t", ['ȷ'] = "j", ['ȼ'] = "c",
        ['ȿ'] = "s", ['ɀ'] = "z", ['ɇ'] = "e", ['ɉ'] = "j", ['ɋ'] = "q", ['ɍ'] = "r", ['ɏ'] = "y",
        ['ß'] = "sz", ['æ'] = "ae", ['œ'] = "oe", ['ȸ'] = "db", ['ȹ'] = "qp",
    };

    /// <summary>Lower-case ASCII letters, digits and single hyphens; empty when nothing of the name is left.</summary>
    public static string Make(string name)
    {
        var ascii = Ascii.IsValid(name) ? name.ToLowerInvariant() : ToAscii(PythonText.ToLower(name));
        var id = new StringBuilder(ascii.Length);
        foreach (var c in ascii)
        {
            if (char.IsAsciiLetterLower(c) || (char.IsAsciiDigit(c) && id.Length > 0))
                id.Append(c);
            else if (id.Length > 0 && id[^1] != '-' && !char.IsAsciiDigit(c))
                id.Append('-');
        }
        while (id.Length > 0 && id[^1] == '-')
            id.Length--;
        return id.ToString();
    }

    private static string ToAscii(string name)
    {
        var translated = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            translated.Append(rune.IsBmp && s_translations.TryGetValue((char)rune.Value, out var ascii) ? ascii : rune.ToString());
        return string.Concat(WellFormed.Normalize(translated.ToString(), NormalizationForm.FormKD).Where(char.IsAscii));
    }
}
