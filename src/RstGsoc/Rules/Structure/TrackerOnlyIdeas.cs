using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class TrackerOnlyIdeas : IPageRule
{
    private static readonly string[] s_trackers = ["/issues", "buglist.cgi", "/browse/", "/bugs", "/query?"];

    public RuleInfo Info { get; } = new("GSOC108", "tracker-only-ideas", Severity.Error)
    {
        Title = "The list of ideas is a search in an issue tracker",
        Why = "Google's guide says that a bug tracker is no ideas list (2017 to 2026), unless every issue has what an idea needs.",
        Caveat = "An info when the page describes ideas too. Eight of 184 organisations of 2026 were accepted with a tracker as their list.",
        Bad = """
            Google Summer of Code 2026
            ==========================

            Project ideas
            -------------

            Our ideas are [|`issues with a label`_|].

            .. _issues with a label: https://github.com/example/parser/issues?q=label%3Agsoc
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            Project ideas
            -------------

            Fuzz the parser
            ~~~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var hasIdeas = page.Ideas.Any(idea => idea.Section == IdeaSection.Idea);
        foreach (var section in page.Sections.Where(section => section.Role == PageSectionRole.Ideas))
        {
            foreach (var link in context.ReferencesIn(section.Span).Where(link => !context.IsInIdea(link.Span.Start) && IsSearch(link)).Take(1))
            {
                yield return new(Info, link.Span, hasIdeas ? "More ideas are in an issue tracker, where Google does not look for them" : "The ideas are in an issue tracker only")
                {
                    Severity = hasIdeas ? Severity.Info : Severity.Error,
                    Hint = "Describe the ideas on this page; each may link its issue",
                };
            }
        }
    }

    private static bool IsSearch(PageLink link) =>
        s_trackers.Any(part => link.Url.Contains(part, StringComparison.Ordinal)) && !char.IsAsciiDigit(link.Url.TrimEnd('/')[^1]) && link.Host.Length > 0;
}
