namespace RstGsoc.Rules;

/// <summary>How alike two texts are.</summary>
internal static class Similarity
{
    /// <summary>Share of words that two folded texts have in common, 0 to 1.</summary>
    public static double OfWords(string left, string right) => OfWords(Words(left), Words(right));

    /// <summary>As <see cref="OfWords(string, string)"/>, of words that are known already.</summary>
    public static double OfWords(HashSet<string> left, HashSet<string> right)
    {
        if (left.Count == 0 || right.Count == 0)
            return 0;
        var shared = left.Count(right.Contains);
        return (double)shared / (left.Count + right.Count - shared);
    }

    /// <summary>The different words of a text, folded.</summary>
    public static HashSet<string> Words(string text) => [.. Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
