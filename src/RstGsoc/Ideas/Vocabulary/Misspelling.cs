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
        var candidates = known.Where(k => k.Length >= ShortestKnown && k[0] == word[0] && Math.Abs(k.Length - word.Length) <= allowed);
        return candidates.Select(k => (Word: k, Distance: EditDistance.Between(word, k, allowed))).Where(c => c.Distance <= allowed)
            .OrderBy(c => c.Distance).ThenBy(c => c.Word, StringComparer.Ordinal).FirstOrDefault().Word;
    }
}
