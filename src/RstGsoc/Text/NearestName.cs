namespace RstGsoc.Text;

/// <summary>The known name that somebody may have meant.</summary>
public static class NearestName
{
    /// <summary>Names longer than this are compared with nothing.</summary>
    private const int LongestCompared = 60;

    /// <summary>A question that names the nearest, or null.</summary>
    public static string? HintFor(string name, IEnumerable<string> known) => Find(name, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : null;

    /// <summary>The name that differs in fewest letters, at most a third of them; null when none is near.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        if (name.Length > LongestCompared)
            return null;
        var (nearest, best) = ((string?)null, (name.Length / 3) + 1);
        foreach (var candidate in known)
        {
            if (EditDistance.Between(name, candidate, best) is var distance && distance < best)
                (nearest, best) = (candidate, distance);
        }
        return nearest;
    }
}
