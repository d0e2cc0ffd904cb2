using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.Values;

internal sealed class DifficultyCase : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC303", "difficulty-case", Severity.Info)
    {
        Title = "One difficulty is capitalised unlike the others of its page",
        Why = "A list reads as one when the same words are written the same way.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: easy
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: [|Hard|]
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: easy
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: easy
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: easy
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var words = page.Ideas.Select(idea => idea.SkillLevel is { } level && idea.Field(FieldKind.SkillLevel) is { } field && field.ValueSpan.Contains(level.Span) ? level.Words.FirstOrDefault() : null).OfType<Located<string>>().ToList();
        var capitals = words.Count(IsCapital);
        if (capitals * 2 == words.Count)
            yield break;
        var isCapitalUsual = capitals * 2 > words.Count;
        foreach (var word in words.Where(word => IsCapital(word) != isCapitalUsual))
        {
            var wanted = (isCapitalUsual ? char.ToUpperInvariant(word.Value[0]) : char.ToLowerInvariant(word.Value[0])) + word.Value[1..];
            yield return new(Info, word.Span, $"'{word.Value}' is written '{wanted}' elsewhere on the page")
            {
                Fix = Fix.Safe($"Write '{wanted}'", new TextSpan(word.Span.Start, 1), wanted[..1]),
            };
        }
    }

    private static bool IsCapital(Located<string> word) => char.IsUpper(word.Value[0]);
}
