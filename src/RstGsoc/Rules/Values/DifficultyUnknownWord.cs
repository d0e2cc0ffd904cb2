using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Values;

internal sealed class DifficultyUnknownWord : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC301", "difficulty-unknown-word", Severity.Warning)
    {
        Title = "The difficulty of an idea is no known level",
        Why = "Google asks for easy, medium or hard (mentor guide, 2024) or easy, intermediate or hard (its chapter on the ideas page, 2025). Other words leave contributors guessing and lists unsortable.",
        Caveat = "Synonyms such as beginner, advanced or challenging are known. Numeric scales are let pass.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: [|unclear|]
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (idea.SkillLevel is not { Min: null, Raw.Length: > 0 } level || level.Raw.Any(char.IsAsciiDigit))
            yield break;
        yield return new(Info, level.Span, $"'{level.Raw}' is no level of difficulty") { Hint = "Write easy, intermediate or hard; a range such as 'easy to intermediate' is fine" };
    }
}
