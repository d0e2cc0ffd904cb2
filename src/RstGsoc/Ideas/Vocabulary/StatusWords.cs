namespace RstGsoc.Ideas.Vocabulary;

/// <summary>What a bold line or a first sentence says of how a project went: <c>status-words.txt</c>.</summary>
internal static class StatusWords
{
    private const int LongestSentence = 200;

    private static readonly Dictionary<string, string[]> s_file = WordFile.ReadPhrases("status-words.txt");
    private static readonly HashSet<string> s_words = new(s_file["words"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a bold line is a status.</summary>
    public static bool IsStatus(string text) => s_words.Contains(text.Trim(' ', '.', '!', ':', '(', ')', '[', ']'));

    /// <summary>Whether a sentence tells when and by whom a project was done.</summary>
    public static bool BeginsAsStatus(string text) => text.Length < LongestSentence && s_file["begins"].Any(b => text.StartsWith(b, StringComparison.OrdinalIgnoreCase));
}
