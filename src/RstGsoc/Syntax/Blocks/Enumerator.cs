using System.Globalization;
using System.Numerics;

namespace RstGsoc.Syntax.Blocks;

/// <summary>What stands before an item of an enumerated list.</summary>
/// <param name="Prefix">An opening parenthesis, or nothing.</param>
/// <param name="Text">The number, the letters or <c>#</c>.</param>
/// <param name="Suffix">A full stop or a closing parenthesis.</param>
/// <param name="Width">Width of all that, and of the blanks behind.</param>
internal readonly record struct Enumerator(string Prefix, string Text, string Suffix, int Width)
{
    public const string Auto = "#";

    private const string Arabic = "arabic";
    private const string LowerAlpha = "loweralpha";
    private const string UpperAlpha = "upperalpha";
    private const string LowerRoman = "lowerroman";
    private const string UpperRoman = "upperroman";

    private static readonly string[] s_sequences = [Arabic, LowerAlpha, UpperAlpha, LowerRoman, UpperRoman];

    public bool IsAuto => Text == Auto;

    public static bool IsKnown(string text) => s_sequences.Any(sequence => Fits(text, sequence));

    public bool HasFormatOf(Enumerator other) => Prefix == other.Prefix && Suffix == other.Suffix;

    /// <summary>The sequence that the text belongs to: the one that is expected, if that is possible; else <c>i</c> is a Roman one.</summary>
    public string SequenceOf(string? expected)
    {
        if (IsAuto)
            return Auto;
        var text = Text;
        if (expected is not null && Fits(text, expected))
            return expected;
        return (expected, text) switch
        {
            (null, "i") => LowerRoman,
            (null, "I") => UpperRoman,
            _ => s_sequences.First(sequence => Fits(text, sequence)),
        };
    }

    /// <summary>The place in the sequence, from 1; null when the text is no good numeral.</summary>
    public BigInteger? OrdinalIn(string sequence) => sequence switch
    {
        Auto => BigInteger.One,
        Arabic => BigInteger.Parse(Text, CultureInfo.InvariantCulture),
        LowerAlpha => Text[0] - 'a' + 1,
        UpperAlpha => Text[0] - 'A' + 1,
        _ => RomanNumeral.Parse(Text.ToUpperInvariant()),
    };

    /// <summary>Whether a line begins with the enumerator that should follow this one, or with an automatic one.</summary>
    public bool IsFollowedBy(ReadOnlySpan<char> line, BigInteger ordinal, string sequence) =>
        Format(ordinal + 1, sequence) is { } next && (Begins(line, next) || Begins(line, Auto));

    private bool Begins(ReadOnlySpan<char> line, string text) => line.StartsWith(Prefix + text + Suffix + " ");

    private static string? Format(BigInteger ordinal, string sequence) => sequence switch
    {
        Auto => Auto,
        Arabic => ordinal.ToString(CultureInfo.InvariantCulture),
        LowerAlpha => ordinal <= 26 ? ((char)('a' + (int)ordinal - 1)).ToString() : null,
        UpperAlpha => ordinal <= 26 ? ((char)('A' + (int)ordinal - 1)).ToString() : null,
        _ when ordinal > RomanNumeral.Highest => null,
        UpperRoman => RomanNumeral.Format((int)ordinal),
        _ => RomanNumeral.Format((int)ordinal).ToLowerInvariant(),
    };

    private static bool Fits(string text, string sequence) => sequence switch
    {
        Arabic => text.All(char.IsAsciiDigit),
        LowerAlpha => text.Length == 1 && char.IsAsciiLetterLower(text[0]),
        UpperAlpha => text.Length == 1 && char.IsAsciiLetterUpper(text[0]),
        LowerRoman => text.All("ivxlcdm".Contains),
        _ => text.All("IVXLCDM".Contains),
    };
}
