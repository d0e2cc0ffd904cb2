using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaDifficultyMissing : IIdeaRule
{
    private static readonly string[] s_levels =
        ["easy", "medium", "intermediate", "hard", "beginner", "beginners", "advanced", "difficult", "newcomers", "difficulty", "simple", "moderate", "expert"];

    private const int MostWords = 4;

    public RuleInfo Info { get; } = new("GSOC210", "idea-difficulty-missing", Severity.Warning)
    {
        Title = "An idea is not rated by difficulty",
        Why = "The help page of 2014 had it among the least that an idea needs; Google's reminder of February 2022 and the mentor guide since 2024 list easy, medium (intermediate) or hard. It lets beginners find what they can do.",
        Caveat = "Silent when ideas are grouped under headings that tell the difficulty, for accepted projects, and for years in which Google did not ask.",
        Bad = """
            Project ideas
            =============

            [|Fuzz the parser|]
            -------------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (!context.Programme.RequiresDifficulty || idea.Section == IdeaSection.Accepted || idea.SkillLevel is not null)
            yield break;
        var field = idea.Field(FieldKind.SkillLevel);
        if (field is { IsEmpty: false } || (idea.Group is { } group && Phrases.Contains(group.Value, s_levels)) || idea.Fields.Any(TellsLevel))
            yield break;
        yield return new(Info, field?.LabelSpan ?? idea.Title.Span, $"'{idea.Title.Value}' is not rated by difficulty")
        {
            Hint = "Add a line 'Difficulty:' with easy, intermediate or hard",
        };
    }

    /// <summary>Whether a field with a label that nobody knows has a level as its value.</summary>
    private static bool TellsLevel(IdeaField field) => field.Kind == FieldKind.Other && Sentences.CountWords(field.Value) < MostWords && Phrases.Contains(field.Value, s_levels);
}
