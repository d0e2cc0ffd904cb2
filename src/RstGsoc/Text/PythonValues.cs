using System.Globalization;
using System.Text;

namespace RstGsoc.Text;

/// <summary>Values as Python prints them, which docutils' messages show.</summary>
internal static class PythonValues
{
    /// <summary><c>repr(value)</c> of a string, a number, a list or null.</summary>
    public static string Repr(object? value) => value switch
    {
        null => "None",
        string text => Repr(text),
        IEnumerable<string> list => $"[{string.Join(", ", list.Select(Repr))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Repr(string text)
    {
        var quote = text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        var output = new StringBuilder(text.Length + 2).Append(quote);
        foreach (var rune in text.EnumerateRunes())
            Append(output, rune, quote);
        return output.Append(quote).ToString();
    }

    private static void Append(StringBuilder output, Rune rune, char quote)
    {
        switch (rune.Value)
        {
            case '\n':
                output.Append("\\n");
                break;
            case '\r':
                output.Append("\\r");
                break;
            case '\t':
                output.Append("\\t");
                break;
            case '\\' or '\'' or '"' when rune.Value == '\\' || rune.Value == quote:
                output.Append('\\').Append((char)rune.Value);
                break;
            default:
                output.Append(IsPrintable(rune) ? rune.ToString() : Escape(rune.Value));
                break;
        }
    }

    private static string Escape(int code) => (code < 0x100 ? "\\x" : code < 0x10000 ? "\\u" : "\\U")
        + code.ToString(code < 0x100 ? "x2" : code < 0x10000 ? "x4" : "x8", CultureInfo.InvariantCulture);

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
