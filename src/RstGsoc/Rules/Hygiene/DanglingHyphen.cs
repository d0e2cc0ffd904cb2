using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class DanglingHyphen : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG308", "dangling-hyphen", Severity.Info)
    {
        Title = "A line ends with the hyphen of a divided word",
        Why = "docutils joins the lines with a blank, so readers see 'multi- line'.",
        Caveat = "A hyphen that is followed by 'and' or 'or', as in 'pre- and post-', is let pass.",
        Bad = """
            This is a [|multi-|]
            line word.
            """,
        Good = """
            This is a
            multi-line word.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        var source = context.Source.Content;
        foreach (var paragraph in context.Paragraphs)
        {
            var lines = SourceLines.Of(paragraph, context.Source);
            for (var i = 0; i + 1 < lines.Count; i++)
            {
                var end = lines[i].End;
                if (lines[i].Length < 3 || source[end - 1] != '-' || !char.IsLower(source[end - 2]) || lines[i + 1].Length == 0 || !char.IsLower(source[lines[i + 1].Start]))
                    continue;
                var start = end - 2;
                while (start > lines[i].Start && char.IsLetter(source[start - 1]))
                    start--;
                if (!paragraph.Descendants().Any(node => node is Literal or Reference && node.Span.Start < end && end < node.Span.End))
                    yield return new(Info, TextSpan.FromBounds(start, end), "The divided word is shown with a blank in it") { Hint = "Break the line before the word" };
            }
        }
    }
}
