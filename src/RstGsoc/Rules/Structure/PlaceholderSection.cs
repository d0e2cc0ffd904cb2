using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Structure;

internal sealed class PlaceholderSection : IDocumentRule
{
    private const int MostWords = 8;

    private static readonly string[] s_filler =
    [
        "coming soon", "tbd", "tba", "to be announced", "to be determined", "to be decided", "none so far", "none yet", "nothing yet", "under construction", "to be added", "to be written", "to be filled in",
        "work in progress", "todo", "to do",
    ];

    public RuleInfo Info { get; } = new("GSOC106", "placeholder-section", Severity.Error)
    {
        Title = "A section holds only filler",
        Why = "'Coming soon' in place of ideas was an automatic rejection (Google's program lead, January 2018).",
        Caveat = "An error in the section of the ideas, an info elsewhere.",
        Bad = """
            Google Summer of Code 2026
            ==========================

            Project ideas
            -------------

            [|Coming soon.|]
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

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var section in document.Descendants<Section>())
        {
            var content = section.Children.Where(node => node is not (Title or Comment or Target)).ToList();
            if (content is not [Paragraph paragraph] || !IsFiller(paragraph.GetText()))
                continue;
            var role = context.Page.Sections.FirstOrDefault(candidate => candidate.Node == section)?.Role;
            yield return new(Info, paragraph.Span, $"'{section.Title?.GetText()}' says only '{paragraph.GetText()}'")
            {
                Severity = role == PageSectionRole.Ideas && !context.IsHistory ? Severity.Error : Severity.Info,
                Hint = "Fill the section, or leave it out until there is something to say",
            };
        }
    }

    private static bool IsFiller(string text) => Sentences.CountWords(text) <= MostWords && Phrases.Contains(text.Replace('\n', ' '), s_filler);
}
