using System.Globalization;
using System.Numerics;
using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>Option values that are one character.</summary>
public static class CharacterConverters
{
    private static readonly string[] s_hexadecimalPrefixes = ["0x", "x", "\\x", "U+", "U", "\\u"];

    /// <summary>A character, or its code in one of the forms that <see cref="CodeOrText"/> knows.</summary>
    public static OptionValue SingleCharacter(string? value)
    {
        if (value is null)
            return OptionValue.Invalid("argument required but none supplied");
        var character = CodeOrText(value);
        return character.Value is string text && text.EnumerateRunes().Count() > 1
            ? OptionValue.Invalid($"{PythonValues.Repr(text)} invalid; must be a single character or a Unicode code")
            : character;
    }

    /// <summary>As <see cref="SingleCharacter"/>, and the words <c>tab</c> and <c>space</c>.</summary>
    public static OptionValue SingleCharacterOrWhiteSpace(string? value) => value switch
    {
        "tab" => OptionValue.Of("\t"),
        "space" => OptionValue.Of(" "),
        _ => SingleCharacter(value),
    };

    /// <summary>The character of a decimal number, of a hexadecimal one such as <c>U+262E</c>, or of an XML reference such as <c>&amp;#x262E;</c>; else the text itself.</summary>
    public static OptionValue CodeOrText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length > 0 && value.All(char.IsAsciiDigit))
            return OfCode(BigInteger.Parse(value, CultureInfo.InvariantCulture));
        return HexadecimalDigits(value) is { } digits
            ? OfCode(BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            : OptionValue.Of(value);
    }

    private static string? HexadecimalDigits(string value)
    {
        if (value.StartsWith("&#x", StringComparison.OrdinalIgnoreCase) && value.EndsWith(';'))
            return DigitsOrNull(value[3..^1]);
        return s_hexadecimalPrefixes
            .Where(prefix => value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Select(prefix => DigitsOrNull(value[prefix.Length..]))
            .FirstOrDefault(digits => digits is not null);
    }

    private static string? DigitsOrNull(string text) => text.Length > 0 && text.All(char.IsAsciiHexDigit) ? text : null;

    private static OptionValue OfCode(BigInteger code)
    {
        if (code > long.MaxValue)
            return OptionValue.Invalid("code too large (Python int too large to convert to C long)");
        if (code > int.MaxValue)
            return OptionValue.Invalid("code too large (signed integer is greater than maximum)");
        if (code > 0x10FFFF)
            return OptionValue.Invalid("chr() arg not in range(0x110000)");
        return OptionValue.Of(Rune.TryCreate((int)code, out var rune) ? rune.ToString() : ((char)(int)code).ToString());
    }
}
