using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class DirectiveWithoutBlank : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG212", "directive-without-blank", Severity.Error)
    {
        Title = "No blank stands between the dots and the name of a directive",
        Why = "docutils takes it for ordinary text without a word.",
        Bad = """
            [|..note::|] Applications close in April.
            """,
        Good = """
            .. note:: Applications close in April.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var paragraph in context.Paragraphs)
        {
            var text = context.Source.Content.AsSpan(paragraph.Span.Start, paragraph.Span.Length);
            var end = text.IndexOf("::");
            if (end < 4 || !text.StartsWith("..") || !char.IsAsciiLetter(text[2]) || text[2..end].IndexOfAnyExcept(SimpleNames.Characters) >= 0)
                continue;
            var start = paragraph.Span.Start;
            yield return new(Info, new TextSpan(start, end + 2), "A blank stands behind the two dots of a directive") { Fix = Fix.Unsafe("Insert a blank", new TextSpan(start + 2, 0), " ") with { ChangesStructure = true } };
        }
    }
}
