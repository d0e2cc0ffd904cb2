namespace RstGsoc.Rules;

/// <summary>How alike two texts are.</summary>
internal static class Similarity
{
    /// <summary>Share of words that two folded texts have in common, 0 to 1.</summary>
    public static double OfWords(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        if (a.Count == 0 || b.Count == 0)
            return 0;
        var shared = a.Count(b.Contains);
        return (double)shared / (a.Count + b.Count - shared);
    }

    private static HashSet<string> Words(string text) => [.. Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
