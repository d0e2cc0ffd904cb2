using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Wording;

internal sealed class StaleStatusText : IPageRule
{
    private static readonly string[] s_phrases =
    [
        "have not been chosen yet", "has not been chosen yet", "have not yet been chosen", "has not yet been chosen", "have not been announced yet", "not been accepted yet", "is willing to apply",
        "are willing to apply", "is applying", "we are applying", "will apply", "plans to apply", "intends to apply", "applications are open", "applications are now open", "will be announced",
    ];

    public RuleInfo Info { get; } = new("GSOC606", "stale-status-text", Severity.Warning)
    {
        Title = "The text tells a state of affairs that is over",
        Why = "Google asks for a list of this year, not last year's (mentor guide, chapter on defining a project, 2017 to 2026). A reader of an old page takes it for news.",
        Caveat = "Looks at pages of past years and at pages with accepted projects.",
        Bad = """
            Google Summer of Code 2016
            ==========================

            The mentoring organizations [|have NOT been chosen yet|].
            """,
        Good = """
            Google Summer of Code 2016
            ==========================

            The mentoring organizations have been chosen.
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var hasAccepted = page.Ideas.Any(idea => idea.Section == IdeaSection.Accepted);
        if (!context.IsHistory && !hasAccepted)
            yield break;
        foreach (var prose in context.Prose.Where(prose => !context.IsInIdea(prose.Locate(0, 1).Start)))
        {
            foreach (var (start, length) in Phrases.Find(prose.Text, s_phrases))
            {
                var reason = context.IsKeptAsOld ? "the page is old" : context.IsHistory ? $"{context.Year} is over" : "the page lists accepted projects";
                yield return new(Info, prose.Locate(start, length), $"'{prose.Text.Substring(start, length)}', but {reason}") { Hint = "Say what came of it" };
            }
        }
    }
}
