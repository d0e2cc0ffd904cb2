using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Ideas.Vocabulary;

/// <summary>A label as the vocabulary compares it: its words, small, singular, without those that say nothing.</summary>
internal static class LabelWords
{
    private static readonly HashSet<string> s_empty = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "for", "this", "these", "our", "your", "in", "on", "to", "with", "and", "or", "at", "be", "by", "is", "are", "if", "any",
        "gsoc", "google", "summer", "code", "idea", "project", "s",
    };

    /// <summary>The words; <paramref name="keepEmpty"/> keeps those that say nothing, for labels made of nothing else.</summary>
    public static List<string> Of(string label, bool keepEmpty = false)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in WellFormed.Normalize(label, NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '\u2019'))
                Take(word, words);
        }
        Take(word, words);
        return keepEmpty ? words : words.FindAll(Tells);
    }

    /// <summary>Those of some words that say something, or all where none does.</summary>
    public static List<string> Telling(List<string> words) => words.FindAll(Tells) is { Count: > 0 } telling ? telling : words;

    /// <summary>Skills and skill, technologies and technology are one word.</summary>
    public static string Singular(string word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static void Take(StringBuilder word, List<string> words)
    {
        if (word.Length == 0)
            return;
        var taken = Singular(word.ToString());
        word.Clear();
        words.Add(taken);
    }

    private static bool Tells(string word) => !s_empty.Contains(word) && !word.All(char.IsDigit);
}
