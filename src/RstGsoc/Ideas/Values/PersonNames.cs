using RstGsoc.Ideas.Vocabulary;

namespace RstGsoc.Ideas.Values;

/// <summary>What looks like the name of a person.</summary>
internal static class PersonNames
{
    private const int FewestWords = 2;
    private const int MostWords = 4;

    /// <summary>Two to four words, the first and the last with a capital, and none that belongs to a remark.</summary>
    public static bool IsFullName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= FewestWords and <= MostWords && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && text.All(c => char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '\u2019') && !Array.Exists(words, PersonWords.IsRemark);
    }
}
