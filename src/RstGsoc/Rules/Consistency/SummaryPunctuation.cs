using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.Consistency;

internal sealed class SummaryPunctuation : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC709", "summary-punctuation", Severity.Info)
    {
        Title = "One summary has no full stop, the others have",
        Why = "A list reads as one when the same things are written the same way.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            **Summary:** Find out what makes the parser crash.

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            **Summary:** Draw pictures of tables.

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            **Summary:** Sort the tables [|anew|]

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            **Summary:** Find out what makes the parser crash.

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            **Summary:** Draw pictures of tables.

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            **Summary:** Sort the tables anew.

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var summaries = page.Ideas.Where(idea => idea is { IsSummaryLabelled: true, Summary.Value.Length: > 0 }).Select(idea => idea.Summary!).ToList();
        var open = summaries.Where(summary => char.IsLetterOrDigit(summary.Value[^1]) && !summary.Value.Split(' ')[^1].Contains('/', StringComparison.Ordinal)).ToList();
        if (open.Count * 2 >= summaries.Count)
            yield break;
        foreach (var summary in open)
        {
            var end = summary.Span.End;
            var start = end - 1;
            while (start > summary.Span.Start && !char.IsWhiteSpace(context.Source.Content[start - 1]))
                start--;
            yield return new(Info, TextSpan.FromBounds(start, end), "The summary has no full stop, the others have") { Fix = Fix.Unsafe("Add a full stop", new TextSpan(end, 0), ".") };
        }
    }
}
