namespace RstGsoc.Ideas.Vocabulary;

/// <summary>The words of mentor fields that are no names: <c>person-words.txt</c>.</summary>
internal static class PersonWords
{
    private static readonly Dictionary<string, string[]> s_file = WordFile.ReadPhrases("person-words.txt");
    private static readonly HashSet<string> s_placeholders = [.. s_file["placeholders"], ""];
    private static readonly HashSet<string> s_remarks = new(s_file["remarks"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_degrees = [.. s_file["degrees"]];
    private static readonly HashSet<string> s_affiliations = new(s_file["affiliations"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_networks = new(s_file["networks"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a value stands for somebody who is not known yet.</summary>
    public static bool IsPlaceholder(string text) => s_placeholders.Contains(Simplify(text)) || IsMark(text);

    /// <summary>Whether a word belongs to a remark and not to a name.</summary>
    public static bool IsRemark(string word) => s_remarks.Contains(word.Trim('.', ':', '!', '?', '\'', '"'));

    /// <summary>Whether a text is what stands behind a name, a degree or several, however they are dotted.</summary>
    public static bool IsDegree(string text) => IsOneDegree(text) || text.Split(' ').All(IsOneDegree);

    /// <summary>Whether one of the words says that this is an employer or a place of learning.</summary>
    public static bool IsAffiliation(IEnumerable<string> words) =>
        words.Any(w => s_affiliations.Contains(w.Trim('.', ',')) || w.StartsWith("Universi", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a word is the name of an IRC network or its server.</summary>
    public static bool IsNetwork(string word) => s_networks.Contains(word.Trim('.', ':', ')')) || word.StartsWith("irc.", StringComparison.OrdinalIgnoreCase);

    private static bool IsOneDegree(string text) => s_degrees.Contains(new string([.. text.ToLowerInvariant().Where(char.IsLetter)]));

    private static bool IsMark(string text) => text.Length > 0 && text.All(c => !char.IsLetterOrDigit(c));

    private static string Simplify(string text)
    {
        var kept = new string([.. text.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == ' ')]);
        return string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
