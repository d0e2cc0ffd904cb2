using System.Globalization;

namespace RstGsoc.Rules;

/// <summary>Finds years in short texts such as titles and file names.</summary>
internal static class YearText
{
    /// <summary>The one year in a file's name, or null.</summary>
    public static int? OfFile(string? path) => FindAll(Path.GetFileName(path ?? "")).Distinct().ToList() is [var year] ? year : null;

    /// <summary>The numbers 2005 to 2099.</summary>
    public static IEnumerable<int> FindAll(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            var isAlone = (at == 0 || !char.IsAsciiDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));
            if (isAlone && text[at] == '2' && int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2005 and < 2100)
                yield return year;
        }
    }
}
