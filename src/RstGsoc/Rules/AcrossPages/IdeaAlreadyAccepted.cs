using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.AcrossPages;

internal sealed class IdeaAlreadyAccepted : ISiteRule
{
    private const double Alike = 0.9;

    public RuleInfo Info { get; } = new("GSOC801", "idea-already-accepted", Severity.Warning)
    {
        Title = "An idea was accepted in an earlier year",
        Why = "Google asks not to offer last year's list (mentor guide, 2017 to 2026); a contributor would do work that is done.",
        Caveat = "An info when the project was left unfinished. Compares titles.",
        Bad = """
            --- Ideas_2020.rst
            Google Summer of Code 2020
            ==========================

            Accepted projects
            -----------------

            Fuzz the parser
            ~~~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            --- Ideas.rst
            Project ideas 2026
            ==================

            [|Fuzz the parser|]
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            --- Ideas_2020.rst
            Google Summer of Code 2020
            ==========================

            Accepted projects
            -----------------

            Fuzz the parser
            ~~~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            --- Ideas.rst
            Project ideas 2026
            ==================

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        var year = context.Year ?? context.Options.Year;
        var accepted = site.Once(this, Accepted);
        foreach (var idea in context.Page.Ideas.Where(idea => idea.Section == IdeaSection.Idea))
        {
            var done = accepted.Alike(idea.Title.Value, Alike).Select(other => other.Item).Where(other => other.Page.ProgrammeYear < year).MaxBy(other => other.Page.ProgrammeYear);
            if (done is null)
                continue;
            var isUnfinished = done.Idea.Status is { } status && Phrases.Contains(status.Value, "unfinished", "failed", "incomplete");
            var ending = isUnfinished ? ", unfinished" : "";
            yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' was accepted in {done.Page.ProgrammeYear}{ending}")
            {
                Severity = isUnfinished ? Severity.Info : Severity.Warning,
                Hint = $"See {Path.GetFileName(done.Page.Source.Path)}:{done.Page.Source.Locate(done.Idea.Title.Span.Start).Line}; remove the idea, or say what is left to do",
            };
        }
    }

    private static WordIndex<IdeaOnPage> Accepted(Site site)
    {
        var accepted = new WordIndex<IdeaOnPage>();
        foreach (var idea in site.Ideas.Where(idea => idea.Idea.Section == IdeaSection.Accepted))
            accepted.Add(idea, idea.Idea.Title.Value);
        return accepted;
    }
}
