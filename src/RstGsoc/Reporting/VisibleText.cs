using System.Globalization;
using System.Text;

namespace RstGsoc.Reporting;

/// <summary>Makes page text safe for a terminal: what would steer it, or hide, is shown by its number.</summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(rune, result);
        return result.ToString();
    }

    private static void Append(Rune rune, StringBuilder result)
    {
        if (rune.Value < 0x20)
            result.Append((char)(0x2400 + rune.Value));
        else if (rune.Value == 0x7F)
            result.Append('\u2421');
        else if (IsHidden(rune))
            result.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
        else
            result.Append(rune.ToString());
    }

    private static bool IsHidden(Rune rune) => rune.Value != ' ' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate;
}
