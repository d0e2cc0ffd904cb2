namespace RstGsoc.Text;

/// <summary>How many single faults lead from one word to another: a letter too many, too few, wrong, or two in the wrong order.</summary>
internal static class EditDistance
{
    /// <summary>Words up to this length are compared without a new object.</summary>
    private const int LongestWord = 63;

    /// <summary>The number of faults, or more than <paramref name="limit"/> as soon as it is known to be more.</summary>
    public static int Between(string from, string to, int limit = int.MaxValue)
    {
        if (Math.Abs(from.Length - to.Length) > limit)
            return limit + 1;
        var width = to.Length + 1;
        var rows = to.Length <= LongestWord ? stackalloc int[3 * width] : new int[3 * width];
        var beforeLast = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var column = 0; column <= to.Length; column++)
            last[column] = column;
        var fewestBefore = 0;
        for (var line = 1; line <= from.Length; line++)
        {
            var fewest = row[0] = line;
            for (var column = 1; column <= to.Length; column++)
            {
                var cost = from[line - 1] == to[column - 1] ? 0 : 1;
                var faults = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + cost);
                if (line > 1 && column > 1 && from[line - 1] == to[column - 2] && from[line - 2] == to[column - 1])
                    faults = Math.Min(faults, beforeLast[column - 2] + 1);
                row[column] = faults;
                fewest = Math.Min(fewest, faults);
            }
            // Two letters in the wrong order lead on from the line before, with one fault more.
            if (fewest > limit && fewestBefore >= limit)
                return limit + 1;
            fewestBefore = fewest;
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[to.Length];
    }
}
