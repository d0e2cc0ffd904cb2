using System.Buffers;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class MarkdownInRst : IDocumentRule
{
    /// <summary>What no language's name has.</summary>
    private static readonly SearchValues<char> s_noLanguage = SearchValues.Create("`<>:/ ");

    public RuleInfo Info { get; } = new("HYG202", "markdown-in-rst", Severity.Warning)
    {
        Title = "A piece of Markdown stands in the text",
        Why = "docutils takes it for ordinary text without a word, and readers see the marks.",
        Bad = """
            See the [|[list of issues](https://example.org/issues)|].

            [|## Second part|]
            """,
        Good = """
            See the `list of issues <https://example.org/issues>`__.

            Second part
            -----------

            Text.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var paragraph in context.Paragraphs)
        {
            var lines = SourceLines.Of(paragraph, context.Source);
            foreach (var line in lines)
            {
                var text = context.Source.Content.AsSpan(line.Start, line.Length);
                if (IsHeading(text) && lines.Count == 1 && paragraph.Parent is Section or RstDocument)
                    yield return new(Info, line, "A heading in Markdown is ordinary text here") { Hint = "Underline the title" };
                else if (IsFence(text))
                    yield return new(Info, line, "A code fence in Markdown is ordinary text here") { Hint = "Begin the code with '::' or '.. code-block::', and indent it" };
            }
            foreach (var link in Links(context.Source.Content, paragraph))
                yield return new(Info, link.Span, "A link in Markdown is ordinary text here") { Fix = Fix.Unsafe("Write it as a link", link.Span, $"`{link.Text} <{link.Url}>`__") };
        }
    }

    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        var marks = text.IndexOfAnyExcept('#');
        return marks is > 0 and <= 6 && text.Length > marks + 1 && text[marks] == ' ' && char.IsLetter(text[marks + 1]);
    }

    /// <summary>Three backquotes and perhaps a language.</summary>
    private static bool IsFence(ReadOnlySpan<char> text) => text.StartsWith("```") && text[3..].TrimEnd() is var language && language.Length < 20 && language.IndexOfAny(s_noLanguage) < 0;

    private static IEnumerable<(TextSpan Span, string Text, string Url)> Links(string source, Paragraph paragraph)
    {
        var end = paragraph.Span.End;
        for (var middle = paragraph.Span.Start; (middle = source.IndexOf("](", middle, end - middle, StringComparison.Ordinal)) >= 0; middle += 2)
        {
            var open = source.LastIndexOf('[', middle, middle - paragraph.Span.Start + 1);
            var close = source.IndexOf(')', middle, end - middle);
            if (open < 0 || close < 0 || middle - open < 2 || IsInLiteral(paragraph, middle))
                continue;
            var url = source[(middle + 2)..close];
            if (url.StartsWith("http", StringComparison.Ordinal) && !url.AsSpan().ContainsAny(" \n\r<>"))
                yield return (TextSpan.FromBounds(open, close + 1), source[(open + 1)..middle], url);
        }
    }

    private static bool IsInLiteral(Paragraph paragraph, int offset) => paragraph.Descendants<Literal>().Any(literal => literal.Span.Start <= offset && offset < literal.Span.End);
}
