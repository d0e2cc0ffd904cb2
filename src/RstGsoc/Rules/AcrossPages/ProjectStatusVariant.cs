using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.AcrossPages;

internal sealed class ProjectStatusVariant : ISiteRule
{
    public RuleInfo Info { get; } = new("GSOC806", "project-status-variant", Severity.Info)
    {
        Title = "An accepted project does not say how it ended, those of other pages do",
        Why = "Readers cannot tell whether it succeeded, or whether nobody wrote it down.",
        Caveat = "Most organisations never write it down, so the rule is off unless selected. The year that runs is let pass.",
        IsEnabledByDefault = false,
        Bad = """
            --- Summer_of_Code_2020.rst
            Summer of Code 2020
            ===================

            Accepted projects
            -----------------

            Sort tables
            ~~~~~~~~~~~

            The reader shall sort the tables that it reads.

            -  Mentor: Jane Doe <jane@example.org>

            **Succeeded**

            --- Summer_of_Code_2021.rst
            Summer of Code 2021
            ===================

            Accepted projects
            -----------------

            [|Fuzz the parser|]
            ~~~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            --- Summer_of_Code_2021.rst
            Summer of Code 2021
            ===================

            Accepted projects
            -----------------

            Fuzz the parser
            ~~~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (!context.IsHistory || Example(site, context) is not { } example)
            yield break;
        foreach (var idea in context.Page.Ideas.Where(idea => idea is { Section: IdeaSection.Accepted, Status: null }))
        {
            yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' does not say how it ended")
            {
                Hint = $"Write it as {Path.GetFileName(example.Page.Source.Path)}:{example.Page.Source.Locate(example.Idea.Status!.Span.Start).Line} does: '{example.Idea.Status.Value}'",
            };
        }
    }

    private static IdeaOnPage? Example(Site site, LintContext context)
    {
        var folder = SitePath.FolderOf(context.Source.Path ?? "");
        return site.Ideas.FirstOrDefault(entry => entry.Idea is { Section: IdeaSection.Accepted, Status: not null } && SitePath.FolderOf(entry.Page.Source.Path ?? "") == folder);
    }
}
