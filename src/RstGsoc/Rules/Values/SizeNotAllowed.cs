using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Values;

internal sealed class SizeNotAllowed : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC305", "size-not-allowed", Severity.Error)
    {
        Title = "The size of an idea is not one that the programme has",
        Why = "Google fixed the sizes: 175 hours in 2021, 175 or 350 in 2022 and 2023, 90, 175 or 350 since 2024 (announcements of October 2020, March 2023 and January 2024).",
        Caveat = "Ideas that are meant for another programme, such as Outreachy, have no such sizes.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: [|200 hours|]
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 175 hours
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        var sizes = context.Programme.Sizes;
        if (sizes.IsEmpty)
            yield break;
        foreach (var hours in (idea.ExpectedSize?.Hours ?? []).Where(hours => !sizes.Contains(hours.Value)))
        {
            var nearest = sizes.MinBy(size => Math.Abs(size - hours.Value));
            yield return new(Info, hours.Span, $"{hours.Value} hours is no size of {context.Programme.Year}, which has {string.Join(", ", sizes)}")
            {
                Fix = Fix.Unsafe($"Write {nearest}", hours.Span, context.Source.Slice(hours.Span).Replace($"{hours.Value}", $"{nearest}", StringComparison.Ordinal)),
            };
        }
    }
}
