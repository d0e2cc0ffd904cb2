namespace RstGsoc.Cli.Configuration;

/// <summary>What somebody may have meant who mistyped a name.</summary>
internal static class NearestName
{
    /// <summary>A sentence's tail: <c>; did you mean 'select'?</c>, or nothing when no name is near.</summary>
    public static string Suggest(string written, IEnumerable<string> known) =>
        Find(written, known) is { } name ? $"; did you mean '{name}'?" : "";

    private static string? Find(string written, IEnumerable<string> known)
    {
        var limit = Math.Max(1, Math.Min(3, written.Length / 3));
        return known.Select(name => (Name: name, Distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant(), limit)))
            .Where(entry => entry.Distance <= limit).OrderBy(entry => entry.Distance).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => entry.Name).FirstOrDefault();
    }

    /// <summary>Letters to add, drop, replace or swap with their neighbours, or more than <paramref name="limit"/>.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        var (twoAbove, above) = (new int[right.Length + 1], Enumerable.Range(0, right.Length + 1).ToArray());
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
            (twoAbove, above) = (above, row);
        }
        return above[right.Length];
    }
}
