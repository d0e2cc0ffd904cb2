using System.Globalization;
using System.Numerics;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>Characters by their Unicode number: <c>8212</c>, <c>0x2014</c>, <c>U+2014</c>, <c>&amp;#x2014;</c> and so on. Any other text stands for itself.</summary>
internal static class CharacterCode
{
    private const int Largest = 0x10FFFF;
    private static readonly string[] s_prefixes = ["0x", "x", "\\x", "U+", "U", "\\u"];

    /// <summary>The text that a code stands for.</summary>
    public static OptionValue Read(string code)
    {
        if (code.Length > 0 && code.All(char.IsDigit))
            return Character(PythonInteger.Parse(code)!.Value);
        if (HexadecimalDigits(code) is { } digits)
            return Character(BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return OptionValue.Of(code);
    }

    /// <summary>An option of one character.</summary>
    public static OptionValue Single(string? value)
    {
        var character = Read(value ?? "");
        return character.Value is string text && text.Length > 1 && text.EnumerateRunes().Count() > 1
            ? OptionValue.Invalid($"{PythonValues.Repr(text)} invalid; must be a single character or a Unicode code")
            : character;
    }

    /// <summary>An option of one character, or the word <c>tab</c> or <c>space</c>.</summary>
    public static OptionValue SingleOrWhiteSpace(string? value) => value switch
    {
        "tab" => OptionValue.Of("\t"),
        "space" => OptionValue.Of(" "),
        _ => Single(value),
    };

    private static OptionValue Character(BigInteger number)
    {
        if (number > int.MaxValue)
            return OptionValue.Invalid("code too large (Python int too large to convert to C int)");
        if (number > Largest)
            return OptionValue.Invalid("chr() arg not in range(0x110000)");
        return OptionValue.Of(number < 0x10000 ? ((char)(int)number).ToString() : char.ConvertFromUtf32((int)number));
    }

    private static string? HexadecimalDigits(string code)
    {
        if (code.StartsWith("&#x", StringComparison.OrdinalIgnoreCase) && code.EndsWith(';'))
            return OrNull(code[3..^1]);
        foreach (var prefix in s_prefixes)
        {
            if (code.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && OrNull(code[prefix.Length..]) is { } digits)
                return digits;
        }
        return null;
    }

    private static string? OrNull(string digits) => digits.Length > 0 && digits.All(char.IsAsciiHexDigit) ? digits : null;
}
