using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class DirectiveWithThreeDots : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG208", "directive-with-three-dots", Severity.Error)
    {
        Title = "A directive begins with three dots",
        Why = "docutils takes it for ordinary text without a word.",
        Bad = """
            [|...|] note:: Read this first.
            """,
        Good = """
            .. note:: Read this first.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var paragraph in context.Paragraphs)
        {
            var text = context.Source.Content.AsSpan(paragraph.Span.Start, paragraph.Span.Length);
            if (!text.StartsWith("... "))
                continue;
            var name = text[4..];
            var end = name.IndexOf("::");
            if (end > 0 && !name[..end].ContainsAnyExceptInRange('-', 'z'))
                yield return new(Info, new TextSpan(paragraph.Span.Start, 3), "A directive begins with two dots") { Fix = Fix.Unsafe("Remove a dot", new TextSpan(paragraph.Span.Start, 1), "") };
        }
    }
}
