namespace RstGsoc.Rules;

/// <summary>A page's place among pages whose names differ in the year only.</summary>
/// <param name="Stem">The name without its year and ending.</param>
/// <param name="Year">The year.</param>
internal sealed record PageSeries(string Stem, int Year)
{
    /// <summary>The series that a path or address names; null when its last part has no year, or several.</summary>
    public static PageSeries? Of(string? path)
    {
        var stem = Path.GetFileNameWithoutExtension((path ?? "").Split('#')[0]);
        return YearText.FindAll(stem).ToList() is [var year] ? new PageSeries(stem.Replace($"{year}", "", StringComparison.Ordinal), year) : null;
    }
}
