using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class DoubleSpaceInText : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG303", "double-space-in-text", Severity.Info)
    {
        Title = "Two or more blanks stand between words",
        Why = "They mean nothing and show up nowhere but in the source.",
        Caveat = "Two blanks after a full stop or colon are a style and let pass.",
        Bad = """
            The place is[|  |]the ``lxc``[|  |]file.
            """,
        Good = """
            The place is the ``lxc`` file.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var paragraph in context.Paragraphs)
        {
            foreach (var line in SourceLines.Of(paragraph, context.Source))
            {
                foreach (var span in Gaps(context.Source.Content, line))
                {
                    if (IsInLiteral(paragraph, span))
                        continue;
                    yield return new(Info, span, "Two or more blanks in a row") { Fix = Fix.Safe("Keep one blank", span, " ") };
                }
            }
        }
    }

    private static IEnumerable<TextSpan> Gaps(string source, TextSpan line)
    {
        for (var at = line.Start + 1; at + 1 < line.End; at++)
        {
            if (source[at] != ' ' || source[at + 1] != ' ')
                continue;
            var end = at;
            while (end < line.End && source[end] == ' ')
                end++;
            if (end < line.End && source[at - 1] is not ('.' or '!' or '?' or ':') && !IsMarker(source.AsSpan(line.Start, at - line.Start)))
                yield return TextSpan.FromBounds(at, end);
            at = end;
        }
    }

    private static bool IsMarker(ReadOnlySpan<char> before) => before is "-" or "*" or "+" or "•" or "|" || (before.Length < 4 && before.EndsWith(")"));

    private static bool IsInLiteral(Paragraph paragraph, TextSpan span) => paragraph.Children.Any(child => child is not TextNode && child.Span.Contains(span) && child is Literal or InlineMath or RoleElement);
}
