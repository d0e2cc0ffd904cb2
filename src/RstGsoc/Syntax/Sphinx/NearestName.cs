namespace RstGsoc.Syntax.Sphinx;

/// <summary>The known name that somebody may have meant.</summary>
internal static class NearestName
{
    /// <summary>Names longer than this are compared with nothing.</summary>
    private const int LongestCompared = 60;

    /// <summary>A question that names the nearest, or null.</summary>
    public static string? HintFor(string name, IEnumerable<string> known) => Find(name, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : null;

    /// <summary>The name that differs in fewest letters, at most a third of them; null when none is near.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestCompared)
            return null;
        var (nearest, best) = ((string?)null, (name.Length / 3) + 1);
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) < best && Distance(name, candidate) is var distance && distance < best)
                (nearest, best) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>Letters to insert, drop, replace or swap with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        var (beforeLast, last, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var column = 0; column <= to.Length; column++)
            last[column] = column;
        for (var line = 1; line <= from.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= to.Length; column++)
            {
                var cost = from[line - 1] == to[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + cost);
                if (line > 1 && column > 1 && from[line - 1] == to[column - 2] && from[line - 2] == to[column - 1])
                    row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);
            }
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[to.Length];
    }
}
