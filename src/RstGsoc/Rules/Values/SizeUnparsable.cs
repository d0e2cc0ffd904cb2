using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Values;

internal sealed class SizeUnparsable : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC307", "size-unparsable", Severity.Warning)
    {
        Title = "The size of an idea tells neither hours nor small, medium or large",
        Why = "Since 2021 the size is a number of hours. Weeks are the length of a project, which is another thing: 175 hours may take 10 weeks or 22 (Google's chapter on expectations, 2026).",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: [|12 weeks|]
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
        if (context.Programme.Sizes.IsEmpty || idea.ExpectedSize is not { Hours.Length: 0, Words.Length: 0, Raw.Length: > 0 } size)
            yield break;
        var isLength = size.Weeks.Length > 0;
        yield return new(Info, size.Span, isLength ? $"'{size.Raw}' is a length, not a size" : $"'{size.Raw}' is no size")
        {
            Hint = $"Write the hours: {string.Join(" or ", context.Programme.Sizes)}",
        };
    }
}
