namespace RstGsoc.Ideas.Vocabulary;

/// <summary>The words for how hard something is: <c>level-words.txt</c>.</summary>
internal static class LevelWords
{
    private static readonly Dictionary<string, string[]> s_file = WordFile.ReadPhrases("level-words.txt");
    private static readonly Dictionary<string, SkillLevel> s_levels = Levels();
    private static readonly HashSet<string> s_fillers = new(s_file["fillers"], StringComparer.OrdinalIgnoreCase);

    public static SkillLevel? Find(string word) => s_levels.TryGetValue(word, out var level) ? level : null;

    /// <summary>Whether requirements are about things that one must have.</summary>
    public static bool IsEquipment(string text) =>
        text.StartsWith("access", StringComparison.OrdinalIgnoreCase) || s_file["equipment"].Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a heading is a level: "Easy", "Medium difficulty".</summary>
    public static bool IsLevelHeading(string heading)
    {
        var words = LabelWords.Of(heading, keepEmpty: false);
        return words.Count > 0 && words.Exists(w => Find(w) is not null) && words.TrueForAll(w => Find(w) is not null || IsFiller(w));
    }

    /// <summary>Whether a word may stand beside level words in a value that has nothing else in it.</summary>
    public static bool IsFiller(string word) => s_fillers.Contains(word);

    private static Dictionary<string, SkillLevel> Levels()
    {
        var levels = new Dictionary<string, SkillLevel>(StringComparer.OrdinalIgnoreCase);
        foreach (var level in Enum.GetValues<SkillLevel>())
        {
            foreach (var word in s_file[level.ToString()])
                levels[word] = level;
        }
        return levels;
    }
}
