using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Links;

internal sealed class LinkDuplicateInIdea : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC507", "link-duplicate-in-idea", Severity.Info)
    {
        Title = "An idea links to one address twice",
        Why = "The reader follows the second link in vain.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            Some files in https://example.org/crashes make the parser crash. The goal is to know which. Look into [|https://example.org/crashes|] for more of them.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            Some files in https://example.org/crashes make the parser crash. The goal is to know which. Look into https://example.org/tests for more of them.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in context.ReferencesIn(idea.Span).Where(link => !link.Url.StartsWith("mailto:", StringComparison.Ordinal)))
        {
            if (!seen.Add(link.Url))
                yield return new(Info, link.Span, $"{link.Url} is linked twice in this idea");
        }
    }
}
