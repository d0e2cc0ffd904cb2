using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaSizeMissing : IIdeaRule
{
    private static readonly string[] s_hours = ["hours", "hour", "hrs", "hr", "h"];

    public RuleInfo Info { get; } = new("GSOC209", "idea-size-missing", Severity.Error)
    {
        Title = "An idea does not say how many hours it takes",
        Why = "Since 2022 projects have sizes, and Google's mentor guide of that year adds the expected size to what an idea must tell; contributors choose by it.",
        Caveat = "A warning for accepted projects. An undated list is taken for the run's year, unless a dated page's toctree lists it or its title says that it is old. Silent for years before 2022, and when the idea or the page's other text speaks of a number of hours.",
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

            -  Project size: 175 hours
            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (!context.Programme.RequiresSize || !context.IsHeldToFields(idea) || idea.ExpectedSize is not null || idea.Field(FieldKind.ExpectedSize) is { IsEmpty: false } || SpeaksOfHours(idea, context))
            yield break;
        var field = idea.Field(FieldKind.ExpectedSize);
        yield return new(Info, field?.LabelSpan ?? idea.Title.Span, $"'{idea.Title.Value}' does not say how many hours it takes")
        {
            Severity = idea.Section == IdeaSection.Accepted ? Severity.Warning : Severity.Error,
            Hint = $"Add a line 'Project size:' with {string.Join(" or ", context.Programme.Sizes)} hours",
        };
    }

    /// <summary>Whether the idea names its hours in a sentence, or the page those of all its ideas.</summary>
    private static bool SpeaksOfHours(Idea idea, LintContext context) => context.NamesHours
        || idea.Body.OfType<Element>().SelectMany(Prose.Of).Any(prose => Hours(prose.Text, context.Programme).Any())
        || idea.Fields.Any(field => Hours(field.Value, context.Programme).Concat(Hours(field.Label, context.Programme)).Any());

    /// <summary>The sizes of the programme that a text names.</summary>
    public static IEnumerable<int> Hours(string text, Programme programme)
    {
        foreach (var (start, _) in Phrases.Find(text, s_hours))
        {
            var before = text.AsSpan(0, start).TrimEnd(" -");
            if (int.TryParse(before[(before.LastIndexOfAnyExceptInRange('0', '9') + 1)..], out var hours) && programme.Sizes.Contains(hours))
                yield return hours;
        }
    }
}
