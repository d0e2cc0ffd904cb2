using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Years;

internal sealed class LengthNotAllowed : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC904", "length-not-allowed", Severity.Warning)
    {
        Title = "The length of a project is not one that the programme has",
        Why = "Since 2024 a project may take 8 to 22 weeks in steps of two, in 2021 it took 10 (Google's chapter on expectations, 2026, and announcement of October 2020).",
        Bad = """
            Project ideas 2026
            ==================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 175 hours in [|9 weeks|]
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas 2026
            ==================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 175 hours in 10 weeks
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context) =>
        from weeks in idea.ExpectedSize?.Weeks ?? []
        where !context.Programme.Weeks.IsEmpty && !context.Programme.Weeks.Contains(weeks.Value)
        select new Diagnostic(Info, weeks.Span, $"{weeks.Value} weeks is no length of {context.Programme.Year}, which has {string.Join(", ", context.Programme.Weeks)}");
}
