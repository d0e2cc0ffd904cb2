using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Structure;

/// <summary>Where a page is named, for findings about the page as a whole.</summary>
internal static class PageHead
{
    /// <summary>The title, or else the first line of text, or else the page's begin.</summary>
    public static TextSpan SpanOf(LintContext context) => context.Page.Title?.Span
        ?? context.Document.Descendants().FirstOrDefault(node => node is Paragraph or Title)?.Span
        ?? new TextSpan(0, 0);

    /// <summary>The numbers 2005 to 2099 in a text.</summary>
    public static IEnumerable<int> YearsIn(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            var isAlone = (at == 0 || !char.IsAsciiDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));
            if (isAlone && text[at] == '2' && int.TryParse(text.AsSpan(at, 4), System.Globalization.NumberStyles.None, null, out var year) && year is >= 2005 and < 2100)
                yield return year;
        }
    }
}
