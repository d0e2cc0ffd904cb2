using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Ideas.Values;
using RstGsoc.Text;

namespace RstGsoc.Rules.Values;

internal sealed class ValueInWrongField : IIdeaRule
{
    private static readonly string[] s_levels = ["easy", "intermediate", "hard", "difficult", "beginner", "advanced"];

    public RuleInfo Info { get; } = new("GSOC308", "value-in-wrong-field", Severity.Warning)
    {
        Title = "A field holds what belongs into another",
        Why = "Readers filter by difficulty and by size; a value in the wrong field is lost to them.",
        Caveat = "Labels that name both, such as 'Difficulty / size', are let pass.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: intermediate, [|350 hours|]
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: intermediate
            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (idea.Field(FieldKind.SkillLevel) is { } level && !IsCombined(level))
        {
            foreach (var hours in SizeGrammar.FindHours(level.RawValue).Take(1))
                yield return new(Info, hours with { Start = level.ValueSpan.Start + hours.Start }, $"The size does not belong into '{level.Label}'") { Hint = "Give the size a line of its own" };
        }
        if (idea.Field(FieldKind.ExpectedSize) is not { } size || IsCombined(size))
            yield break;
        foreach (var (start, length) in Phrases.Find(size.RawValue, s_levels).Take(1))
            yield return new(Info, new TextSpan(size.ValueSpan.Start + start, length), $"The difficulty does not belong into '{size.Label}'") { Hint = "Give the difficulty a line of its own" };
    }

    private static bool IsCombined(IdeaField field) => field.Label.AsSpan().ContainsAny('/', '&', ',') || Phrases.Contains(field.Label, "and");
}
