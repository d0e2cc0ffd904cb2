using System.Globalization;
using System.Numerics;
using System.Text;

namespace RstGsoc.Text;

/// <summary>Whole numbers as Python's <c>int()</c> reads them from a text.</summary>
internal static class PythonInteger
{
    /// <summary>Python refuses longer texts.</summary>
    private const int MaximumDigits = 4300;

    /// <summary>
    /// White space around, a sign, decimal digits of any script, single underscores between them; null for anything else.
    /// </summary>
    public static BigInteger? Parse(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && PythonText.IsSpace(text[0]))
            text = text[1..];
        while (!text.IsEmpty && PythonText.IsSpace(text[^1]))
            text = text[..^1];
        var isNegative = text.StartsWith('-');
        if (isNegative || text.StartsWith('+'))
            text = text[1..];
        return Digits(text) is { } digits ? (isNegative ? -1 : 1) * BigInteger.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private static string? Digits(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder();
        var mayStop = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isDigit = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;
            if (isDigit)
                digits.Append((int)Rune.GetNumericValue(rune));
            else if (rune.Value != '_' || !mayStop)
                return null;
            mayStop = isDigit;
        }
        return mayStop && digits.Length <= MaximumDigits ? digits.ToString() : null;
    }
}
