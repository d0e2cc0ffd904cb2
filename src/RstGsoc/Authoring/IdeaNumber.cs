using System.Globalization;

namespace RstGsoc.Authoring;

/// <summary>The number that ideas are counted with: <c>Project 3: </c> or <c>3. </c>.</summary>
internal static class IdeaNumber
{
    private const int LongestWord = 12;

    /// <summary>The number at a text's begin, with its word and all that stands before the title; empty when there is none.</summary>
    public static string In(string text)
    {
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits is < 0 or > LongestWord || text.AsSpan(0, digits).IndexOfAny(".,:;*") >= 0)
            return "";
        var end = digits;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end - digits > 3 || end >= text.Length || text[end] is not (':' or '.' or ')'))
            return "";
        end++;
        while (end < text.Length && text[end] == ' ')
            end++;
        return text[..end];
    }

    /// <summary>The same with the next number.</summary>
    public static string Next(string number)
    {
        var start = number.AsSpan().IndexOfAnyInRange('0', '9');
        var end = start + number.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        return string.Create(CultureInfo.InvariantCulture, $"{number[..start]}{int.Parse(number.AsSpan(start, end - start), CultureInfo.InvariantCulture) + 1}{number[end..]}");
    }
}
