using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Values;

internal sealed class DifficultyNonstandardWord : IIdeaRule
{
    private static readonly string[] s_google = ["easy", "medium", "intermediate", "hard"];

    public RuleInfo Info { get; } = new("GSOC302", "difficulty-nonstandard-word", Severity.Info)
    {
        Title = "The difficulty of an idea is not told in Google's words",
        Why = "Google's words are easy, medium or intermediate, and hard (mentor guide, 2024 and 2025); the Python Software Foundation insists on them.",
        Caveat = "Many houses have words of their own, beginner and advanced among them, so the rule is off unless selected.",
        IsEnabledByDefault = false,
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: [|advanced|]
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

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context) =>
        from word in idea.SkillLevel?.Words ?? []
        where !s_google.Contains(word.Value, StringComparer.OrdinalIgnoreCase)
        select new Diagnostic(Info, word.Span, $"'{word.Value}' is not one of Google's words") { Hint = "Write easy, intermediate or hard" };
}
