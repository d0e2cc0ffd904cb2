using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class ListNeedsBlankLine : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG201", "list-needs-blank-line", Severity.Error)
    {
        Title = "A list follows a line of text without a blank line",
        Why = "docutils reads such a list as part of the paragraph, without a word: the bullets show up as text.",
        Caveat = "A single line that begins with a dash is reported only below a line that ends with a colon. The fix is safe when nothing but items follows. An info inside the template of a page of ideas.",
        Bad = """
            **Links:**
            [|-  https://example.org/|]
            """,
        Good = """
            **Links:**

            -  https://example.org/
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var paragraph in context.Paragraphs)
        {
            var lines = SourceLines.Of(paragraph, context.Source);
            var first = lines.FindIndex(1, line => MarkerOf(line, context) is not null);
            if (first < 1 || first >= lines.Count)
                continue;
            var marker = MarkerOf(lines[first], context);
            var items = lines.Skip(first).Count(line => MarkerOf(line, context) == marker);
            if (items < 2 && !context.Source.Slice(lines[first - 1]).TrimEnd(' ', '*', '`', '_').EndsWith(':'))
                continue;
            var isAllItems = items == lines.Count - first;
            yield return new(Info, lines[first], "The list is taken for text, as no blank line stands before it") { Fix = Insert(lines[first], isAllItems, context) };
        }
        foreach (var finding in CheckTemplates(context))
            yield return finding;
    }

    /// <summary>A template that teaches the fault is literal text and shows it to nobody but those who copy it.</summary>
    private IEnumerable<Diagnostic> CheckTemplates(LintContext context)
    {
        foreach (var template in context.Page.Templates.Where(template => template.Node is LiteralBlock))
        {
            var lines = SourceLines.Of(template.Node, context.Source);
            for (var i = 1; i < lines.Count; i++)
            {
                var above = context.Source.Slice(lines[i - 1]);
                if (MarkerOf(lines[i], context) is null || !above.TrimEnd(' ', '\r').EndsWith(":**", StringComparison.Ordinal))
                    continue;
                yield return new(Info, lines[i], "Who copies the template gets no list, as no blank line stands before it") { Severity = Severity.Info, Fix = Insert(lines[i], true, context) };
            }
        }
    }

    private static Fix Insert(TextSpan line, bool isSafe, LintContext context)
    {
        var lineStart = context.Source.GetLineSpan(context.Source.Locate(line.Start).Line).Start;
        var ending = context.Source.NewLine;
        return new Fix("Insert a blank line", isSafe, [new TextEdit(new TextSpan(lineStart, 0), ending)]) { ChangesStructure = true };
    }

    /// <summary>The bullet, or <c>1</c> for a number; null for a line that begins no item.</summary>
    private static char? MarkerOf(TextSpan line, LintContext context)
    {
        var text = context.Source.Content.AsSpan(line.Start, line.Length);
        if (text.Length > 2 && text[0] is '-' or '*' or '+' or '•' && text[1] == ' ')
            return text[0];
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && text.Length > digits + 1 && text[digits] is '.' or ')' && text[digits + 1] == ' ' ? '1' : null;
    }
}
