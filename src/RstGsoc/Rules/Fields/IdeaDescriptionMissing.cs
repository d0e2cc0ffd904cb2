using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaDescriptionMissing : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC201", "idea-description-missing", Severity.Error)
    {
        Title = "An idea has no description",
        Why = "Google's mentor guide (2017 to 2026) asks for two to five sentences on every idea, and its program lead wrote in January 2018 that lists of one-sentence ideas are rejected.",
        Caveat = "An idea whose description stands on a page of its own is a warning only.",
        Bad = """
            Project ideas
            =============

            [|Fuzz the parser|]
            -------------------

            **Summary:** Find crashes.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            **Summary:** Find crashes.

            The parser reads files from anybody. A fuzzer would show which of them make it crash, before somebody else does.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (!context.IsHeldToFields(idea) || !Description.IsMissing(idea))
            yield break;
        var isElsewhere = idea.Section == IdeaSection.Accepted || idea.Links.Length > 0 || Description.IsElsewhere(idea, context);
        yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' is not described")
        {
            Severity = isElsewhere ? Severity.Warning : Severity.Error,
            Hint = "Say in two to five sentences what is needed and why",
        };
    }
}
