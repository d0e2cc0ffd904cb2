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
}
