using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class TemplateForeignMarkup : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC114", "template-foreign-markup", Severity.Warning)
    {
        Title = "The template for ideas is written in another markup language",
        Why = "Contributors paste it as it is into a page in reStructuredText.",
        Bad = """
            Google Summer of Code 2026
            ==========================

            Template
            --------

            ::

               [|=== TITLE ===

               '''Summary:''' Short description of the project

               '''Details:'''
               * Skill level: beginner
               * Mentor: Email address and IRC nick|]
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            Template
            --------

            ::

               TITLE
               ~~~~~

               **Summary:** Short description of the project

               **Details:**

               -  Skill level: beginner
               -  Mentor: Email address and IRC nick
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        foreach (var template in page.Templates)
        {
            var lines = template.Text.Split('\n').Select(line => line.Trim()).ToList();
            var language = lines.Any(IsMediaWiki) ? "MediaWiki" : lines.Any(IsMarkdown) ? "Markdown" : null;
            if (language is not null)
            {
                yield return new(Info, template.Span, $"The template is written in {language}")
                {
                    Hint = "Write it in reStructuredText, as the ideas of the page are",
                    Fix = TemplateTranslation.Of(template, page),
                };
            }
        }
    }

    private static bool IsMediaWiki(string line) => (line.StartsWith("==", StringComparison.Ordinal) && line.EndsWith("==", StringComparison.Ordinal) && line.Contains(' ', StringComparison.Ordinal))
        || (line.StartsWith("\'\'\'", StringComparison.Ordinal) && line.IndexOf("\'\'\'", 3, StringComparison.Ordinal) > 0);

    private static bool IsMarkdown(string line) => line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("### ", StringComparison.Ordinal) || line.Contains("](http", StringComparison.Ordinal);
}
