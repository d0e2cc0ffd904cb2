using System.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>Roman numerals up to 4999, in upper case and in the one strict spelling.</summary>
internal static class RomanNumeral
{
    public const int Highest = 4999;

    private static readonly (string Digits, int Value)[] s_digits =
    [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ];

    /// <summary>The value, or null for what is no numeral.</summary>
    public static int? Parse(string text)
    {
        var (value, at) = (0, 0);
        foreach (var (digits, worth) in s_digits)
        {
            for (; value <= Highest && text.AsSpan(at).StartsWith(digits); at += digits.Length)
                value += worth;
        }
        return at == text.Length && value is > 0 and <= Highest && Format(value) == text ? value : null;
    }

    public static string Format(int value)
    {
        var text = new StringBuilder();
        foreach (var (digits, worth) in s_digits)
        {
            for (; value >= worth; value -= worth)
                text.Append(digits);
        }
        return text.ToString();
    }
}
