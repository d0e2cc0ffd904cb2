using RstGsoc.Text;

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
        var (best, fewest) = ((string?)null, allowed + 1);
        foreach (var candidate in known)
        {
            if (candidate.Length < ShortestKnown || candidate[0] != word[0] || Math.Abs(candidate.Length - word.Length) > allowed)
                continue;
            var distance = EditDistance.Between(word, candidate, allowed);
            if (distance < fewest || (distance == fewest && best is not null && string.CompareOrdinal(candidate, best) < 0))
                (best, fewest) = (candidate, distance);
        }
        return best;
    }
}
