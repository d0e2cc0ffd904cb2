namespace RstGsoc.Ideas.Vocabulary;

/// <summary>Small misspellings: a letter too many, too few, wrong, or two in the wrong order.</summary>
internal static class Misspelling
{
    /// <summary>Words shorter than this have too many neighbours to guess.</summary>
    private const int ShortestWord = 4;
    private const int ShortestKnown = 5;

    /// <summary>Words from this length on may have two faults.</summary>
    private const int LongWord = 9;

    /// <summary>The one known word that is meant, or null.</summary>
    public static string? Correct(string word, IEnumerable<string> known)
    {
        if (word.Length < ShortestWord)
            return null;
        var allowed = word.Length < LongWord ? 1 : 2;
        var candidates = known.Where(k => k.Length >= ShortestKnown && k[0] == word[0] && Math.Abs(k.Length - word.Length) <= allowed);
        return candidates.Select(k => (Word: k, Distance: Distance(word, k))).Where(c => c.Distance <= allowed)
            .OrderBy(c => c.Distance).ThenBy(c => c.Word, StringComparer.Ordinal).FirstOrDefault().Word;
    }

    /// <summary>The number of single faults that lead from one word to the other.</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
                rows[i, j] = Cell(rows, a, b, i, j);
        }
        return rows[a.Length, b.Length];
    }

    private static int Cell(int[,] rows, string a, string b, int i, int j)
    {
        var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
