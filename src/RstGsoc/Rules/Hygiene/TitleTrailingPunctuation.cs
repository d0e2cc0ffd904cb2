using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class TitleTrailingPunctuation : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG210", "title-trailing-punctuation", Severity.Info)
    {
        Title = "A title ends with a punctuation mark",
        Why = "A title is no sentence; the mark shows up in tables of contents and links.",
        Caveat = "Some houses use sections as labels of fields, with a colon.",
        Bad = """
            Project ideas[|:|]
            --------------

            Text.
            """,
        Good = """
            Project ideas
            -------------

            Text.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var title in document.Descendants<Section>().Select(section => section.Title).OfType<Title>())
        {
            var text = context.Source.Slice(title.Span);
            if (text.Length < 3 || text[^1] is not (':' or '.' or ',' or ';') || text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith("etc.", StringComparison.Ordinal))
                continue;
            yield return new(Info, new TextSpan(title.Span.End - 1, 1), $"The title ends with a '{text[^1]}'");
        }
    }
}
