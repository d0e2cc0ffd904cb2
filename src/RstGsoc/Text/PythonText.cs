using System.Globalization;
using System.Text;

namespace RstGsoc.Text;

/// <summary>Character classes and names as Python's <c>str</c> and <c>re</c> define them.</summary>
internal static class PythonText
{
    /// <summary>Whether <c>str.isspace</c> holds: .NET's white space and the four separators U+001C to U+001F.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r') or (>= '\u001c' and <= '\u001f') || (c > '\u007f' && char.IsWhiteSpace(c));

    /// <summary>Whether <c>\w</c> matches and it is no underscore: letters and all numbers, no combining marks.</summary>
    public static bool IsAlphanumeric(char c)
    {
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c);
        return char.GetUnicodeCategory(c) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.Surrogate;
    }

    /// <inheritdoc cref="IsAlphanumeric(char)"/>
    public static bool IsAlphanumeric(Rune c) => Rune.GetUnicodeCategory(c) is <= UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>The offset behind a number of code points, or the text's end.</summary>
    public static int OffsetOf(ReadOnlySpan<char> text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0 && at < text.Length; codePoints--)
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return at;
    }

    /// <summary>White space runs become one blank; none is left at the ends.</summary>
    public static string CollapseWhiteSpace(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        var pendingBlank = false;
        foreach (var c in text)
        {
            if (IsSpace(c))
            {
                pendingBlank = result.Length > 0;
                continue;
            }
            if (pendingBlank)
                result.Append(' ');
            pendingBlank = false;
            result.Append(c);
        }
        return result.ToString();
    }

    /// <summary>A reference name: white space collapsed, lower case.</summary>
    public static string NormalizeName(ReadOnlySpan<char> text) => ToLower(CollapseWhiteSpace(text));

    /// <summary>Full Unicode lower-casing where it differs from the simple one that .NET has.</summary>
    public static string ToLower(string text)
    {
        var lower = FinalSigma.Apply(text, text.ToLowerInvariant());
        return text.Contains('\u0130', StringComparison.Ordinal) ? lower.Replace("\u0130", "i\u0307", StringComparison.Ordinal) : lower;
    }

    /// <summary><c>str.strip</c>.</summary>
    public static string Trim(string text) => Trim(text.AsSpan()).ToString();

    /// <inheritdoc cref="Trim(string)"/>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary><c>str.split</c>: the runs of characters between white space.</summary>
    public static List<string> SplitWords(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && !IsSpace(text[at]))
                at++;
            if (at > start)
                words.Add(text[start..at].ToString());
            at++;
        }
        return words;
    }

    /// <summary><c>str.rstrip</c>.</summary>
    public static string TrimEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && IsSpace(text[end - 1]))
            end--;
        return text[..end];
    }

    /// <summary><c>str.lstrip</c>.</summary>
    public static string TrimStart(string text)
    {
        var start = 0;
        while (start < text.Length && IsSpace(text[start]))
            start++;
        return text[start..];
    }
}
