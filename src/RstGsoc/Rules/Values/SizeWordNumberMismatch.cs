using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Values;

internal sealed class SizeWordNumberMismatch : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC306", "size-word-number-mismatch", Severity.Error)
    {
        Title = "The size of an idea contradicts itself",
        Why = "Small means 90 hours, medium 175, large 350 (Google's mentor guide since 2024). When word and number disagree nobody knows which is meant.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: [|large (175 hours)|]
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: large (350 hours)
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (idea.ExpectedSize is not { Hours.Length: > 0, Words.Length: > 0 } size)
            yield break;
        var meant = size.Words.Select(word => HoursOf(word.Value)).ToHashSet();
        if (!size.Hours.Any(hours => meant.Contains(hours.Value)) && size.Hours.All(hours => context.Programme.Sizes.Contains(hours.Value)))
            yield return new(Info, size.Span, $"'{size.Raw}' contradicts itself: {string.Join(", ", size.Words.Select(word => $"{Name(word.Value)} is {HoursOf(word.Value)}"))} hours");
    }

    private static int HoursOf(ProjectSize size) => size switch { ProjectSize.Small => 90, ProjectSize.Medium => 175, _ => 350 };

    private static string Name(ProjectSize size) => size switch { ProjectSize.Small => "small", ProjectSize.Medium => "medium", _ => "large" };
}
