namespace RstGsoc.Text;

/// <summary>How many single faults lead from one word to another: a letter too many, too few, wrong, or two in the wrong order.</summary>
internal static class EditDistance
{
    /// <summary>The number of faults, or more than <paramref name="limit"/> as soon as it is known to be more.</summary>
    public static int Between(string from, string to, int limit = int.MaxValue)
    {
        if (Math.Abs(from.Length - to.Length) > limit)
            return limit + 1;
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
