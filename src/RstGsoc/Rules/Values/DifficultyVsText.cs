using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules.Fields;

namespace RstGsoc.Rules.Values;

internal sealed class DifficultyVsText : IIdeaRule
{
    private static readonly string[] s_hard =
    [
        "more advanced and", "requires advanced", "advanced knowledge", "advanced skills", "advanced project", "for advanced", "higher skill", "experienced developer", "experienced programmer", "challenging project", "hard project",
        "difficult project", "not for beginners", "not suitable for beginners", "expert knowledge",
    ];

    private static readonly string[] s_easy = ["suitable for beginners", "suitable for a beginner", "for total beginners", "beginner friendly", "beginner-friendly", "easy project", "simple project", "good first project", "good for beginners", "for novices"];
    private static readonly string[] s_optional = ["optional", "optionally", "stretch", "time permitting", "time permits", "bonus", "if time", "part of the project", "some parts", "afterwards", "later"];

    public RuleInfo Info { get; } = new("GSOC304", "difficulty-vs-text", Severity.Info)
    {
        Title = "The text of an idea contradicts its difficulty",
        Why = "Contributors choose by the field and find out too late.",
        Caveat = "Parts that are told as optional, and paragraphs on a part only, are let pass.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash. It takes an experienced developer.

            -  Difficulty: [|easy|]
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash. It takes an experienced developer.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (idea.SkillLevel is not { Min: { } easiest, Max: { } hardest } level)
            yield break;
        var contrary = hardest == SkillLevel.Beginner ? s_hard : easiest == SkillLevel.Advanced ? s_easy : [];
        var text = Description.Texts(idea).FirstOrDefault(text => Phrases.Contains(text, contrary) && !Phrases.Contains(text, s_optional));
        if (text is not null && Phrases.Find(text, contrary).First() is var (start, length))
            yield return new(Info, level.Span, $"'{level.Raw}', but the text says '{text.Substring(start, length)}'") { Hint = "Mend the one that is wrong" };
    }
}
