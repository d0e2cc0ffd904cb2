using System.Globalization;

namespace RstGsoc.Text;

/// <summary>The one letter whose lower case depends on its place: a capital sigma at the end of a word.</summary>
internal static class FinalSigma
{
    private const char Capital = '\u03a3';
    private const char Final = '\u03c2';

    /// <summary>Punctuation inside words, which does not end them: Unicode's Word_Break MidLetter, MidNumLet and Single_Quote.</summary>
    private const string InsideWords = "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

    /// <summary>Mends the sigmas in a text that was lower-cased letter by letter.</summary>
    /// <param name="original">The text as it was.</param>
    /// <param name="lower">The lower-cased text, of the same length.</param>
    public static string Apply(string original, string lower)
    {
        if (!original.Contains(Capital, StringComparison.Ordinal))
            return lower;
        var letters = lower.ToCharArray();
        for (var at = original.IndexOf(Capital, StringComparison.Ordinal); at >= 0; at = original.IndexOf(Capital, at + 1))
        {
            if (HasLetter(original, at, -1) && !HasLetter(original, at, 1))
                letters[at] = Final;
        }
        return new string(letters);
    }

    /// <summary>Whether the next character in a direction that counts is a letter with case.</summary>
    private static bool HasLetter(string text, int at, int step)
    {
        for (at += step; at >= 0 && at < text.Length; at += step)
        {
            var start = step < 0 && at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
            var category = CharUnicodeInfo.GetUnicodeCategory(text, start);
            if (category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter)
                return true;
            if (!IsIgnored(category) && !InsideWords.Contains(text[at], StringComparison.Ordinal))
                return false;
            at = step < 0 ? start : char.IsHighSurrogate(text[at]) ? at + 1 : at;
        }
        return false;
    }

    private static bool IsIgnored(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;
}
