using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaLinksMissing : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC211", "idea-links-missing", Severity.Info)
    {
        Title = "An idea links to nothing",
        Why = "The guide's chapter on the ideas page recommends links to more detail: an issue, a design, the code in question.",
        Caveat = "Good ideas can do without, so the rule is off unless selected.",
        IsEnabledByDefault = false,
        Bad = """
            Project ideas
            =============

            [|Fuzz the parser|]
            -------------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.
            See https://example.org/issues/18.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (idea.Links.Length == 0 && !context.ReferencesIn(idea.Span).Exists(link => !link.Url.StartsWith("mailto:", StringComparison.Ordinal)))
            yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' links to nothing") { Hint = "Link an issue, a design or the code in question" };
    }
}
