using System.Globalization;
using RstGsoc.Syntax;

namespace RstGsoc.Reporting.Web;

/// <summary>Hands out names for ideas that links can hold.</summary>
internal sealed class CardIds
{
    private const int Longest = 80;

    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>A name made of year and title; the second of the same name gets a number.</summary>
    public string Next(int? year, string title)
    {
        var words = Identifiers.Make(title);
        var stem = words.Length > Longest ? words[..Longest].TrimEnd('-') : words.Length == 0 ? "idea" : words;
        var id = year is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}-{stem}") : stem;
        var count = _used[id] = _used.GetValueOrDefault(id) + 1;
        // The dot keeps "idea.2" from meeting the second "idea" with another title's "idea-2".
        return count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{count}");
    }
}
