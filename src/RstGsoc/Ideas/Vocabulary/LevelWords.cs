namespace RstGsoc.Ideas.Vocabulary;

/// <summary>The words for how hard something is, as data.</summary>
internal static class LevelWords
{
    private static readonly Dictionary<string, SkillLevel> s_levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["easy"] = SkillLevel.Beginner, ["beginner"] = SkillLevel.Beginner, ["beginners"] = SkillLevel.Beginner, ["low"] = SkillLevel.Beginner, ["minor"] = SkillLevel.Beginner, ["simple"] = SkillLevel.Beginner,
        ["novice"] = SkillLevel.Beginner, ["newcomer"] = SkillLevel.Beginner, ["starter"] = SkillLevel.Beginner, ["basic"] = SkillLevel.Beginner, ["entry"] = SkillLevel.Beginner, ["trivial"] = SkillLevel.Beginner,
        ["medium"] = SkillLevel.Intermediate, ["intermediate"] = SkillLevel.Intermediate, ["moderate"] = SkillLevel.Intermediate, ["average"] = SkillLevel.Intermediate, ["normal"] = SkillLevel.Intermediate,
        ["mid"] = SkillLevel.Intermediate, ["moderately"] = SkillLevel.Intermediate, ["middle"] = SkillLevel.Intermediate,
        ["hard"] = SkillLevel.Advanced, ["advanced"] = SkillLevel.Advanced, ["advance"] = SkillLevel.Advanced, ["difficult"] = SkillLevel.Advanced, ["high"] = SkillLevel.Advanced, ["challenging"] = SkillLevel.Advanced,
        ["ambitious"] = SkillLevel.Advanced, ["expert"] = SkillLevel.Advanced, ["complex"] = SkillLevel.Advanced, ["major"] = SkillLevel.Advanced, ["harder"] = SkillLevel.Advanced,
    };

    private static readonly HashSet<string> s_fillers = new(StringComparer.OrdinalIgnoreCase) { "to", "or", "and", "level", "very", "difficulty", "friendly", "rather", "fairly", "quite", "skill", "pretty" };

    public static SkillLevel? Find(string word) => s_levels.TryGetValue(word, out var level) ? level : null;

    /// <summary>Whether a heading is a level: "Easy", "Medium difficulty".</summary>
    public static bool IsLevelHeading(string heading)
    {
        var words = LabelWords.Of(heading, keepEmpty: false);
        return words.Count > 0 && words.Exists(w => Find(w) is not null) && words.TrueForAll(w => Find(w) is not null || IsFiller(w));
    }

    /// <summary>Whether a word may stand beside level words in a value that has nothing else in it.</summary>
    public static bool IsFiller(string word) => s_fillers.Contains(word);
}
