using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaSummaryMissing : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC203", "idea-summary-missing", Severity.Info)
    {
        Title = "An idea has no summary, though the others of its page have one",
        Why = "Readers skim a list by the same line of every idea; where it is missing they skip the idea.",
        Caveat = "Silent on pages where less than half of the ideas have a labelled summary.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            **Summary:** Find out what makes the parser crash.

            -  Mentor: Jane Doe <jane@example.org>

            [|Draw pictures|]
            -----------------

            The report shall draw pictures of the tables that it prints now.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            **Summary:** Find out what makes the parser crash.

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            **Summary:** Draw pictures of the tables in the report.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var summarized = page.Ideas.Count(HasSummary);
        if (page.Ideas.Length < 2 || summarized * 2 < page.Ideas.Length)
            yield break;
        var label = page.Ideas.Select(idea => idea.Field(FieldKind.Summary)?.Label).OfType<string>().First();
        foreach (var idea in page.Ideas.Where(idea => !HasSummary(idea)))
        {
            yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' has no '{label}', {summarized} of {page.Ideas.Length} ideas here have one")
            {
                Hint = $"Add a '{label}' of one sentence",
            };
        }
    }

    private static bool HasSummary(Idea idea) => idea.Field(FieldKind.Summary) is { IsEmpty: false };
}
