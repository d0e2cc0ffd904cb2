using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class MultipleBlankLines : ITextRule
{
    private const int Most = 2;

    public RuleInfo Info { get; } = new("HYG110", "multiple-blank-lines", Severity.Info)
    {
        Title = "Three or more blank lines follow each other",
        Why = "They mean nothing and push the text apart in editors.",
        Caveat = "In code and other literal text blank lines are content and let be.",
        Bad = """
            One.
            [|


            |]Two.
            """,
        Good = """
            One.


            Two.
            """,
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        SpanIndex? literal = null;
        var blank = 0;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            if (source.Content.AsSpan(span.Start, span.Length).IsWhiteSpace())
            {
                blank++;
                continue;
            }
            if (blank > Most && line - blank > 1)
            {
                var gap = TextSpan.FromBounds(source.GetLineSpan(line - blank).Start, span.Start);
                literal ??= SpanIndex.Of(context.Document.Descendants<Element>().Where(element => element.IsFixedText() && element is not Comment), element => element.Span);
                if (!literal.Contains(gap.Start))
                    yield return new(Info, gap, $"{blank} blank lines in a row") { Fix = Fix.Safe("Keep one blank line", gap, source.NewLine) };
            }
            blank = 0;
        }
    }
}
