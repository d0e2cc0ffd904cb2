using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules.Fields;

namespace RstGsoc.Rules.Wording;

internal sealed class SummaryRepeatsTitle : IIdeaRule
{
    private static readonly HashSet<string> s_small = ["a", "an", "the", "of", "for", "to", "in", "on", "and", "or", "with", "by", "from", "is", "be"];

    public RuleInfo Info { get; } = new("GSOC602", "summary-repeats-title", Severity.Warning)
    {
        Title = "The summary only repeats the title",
        Why = "It looks like a summary and tells nothing; ideas of one line are not taken for ideas (Google's program lead, January 2018).",
        Caveat = "An info when a description of several sentences follows.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            **Summary:** [|Fuzz parser|]

            The parser reads files from anybody. The goal is to know which of them make it crash. It shall run every night.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            **Summary:** Find out what makes it crash.

            The parser reads files from anybody. The goal is to know which of them make it crash. It shall run every night.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (idea is not { IsSummaryLabelled: true, Summary: { } summary } || !Words(summary.Value).IsSubsetOf(Words(idea.Title.Value)))
            yield break;
        yield return new(Info, summary.Span, $"The summary says no more than the title '{idea.Title.Value}'")
        {
            Severity = Description.Of(idea).Sentences > 3 ? Severity.Info : Severity.Warning,
            Hint = "Say in one sentence what it is for",
        };
    }

    private static HashSet<string> Words(string text) => [.. Folding.Fold(text).Split(' ').Where(word => word.Length > 0 && !s_small.Contains(word))];
}
