using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Reporting.Web;

/// <summary>
/// One HTML page to look at: all ideas and accepted projects of pages as cards with their text, filters and search, charts, which idea lacks what, and every
/// finding of the linter at its idea. The page is whole in itself: it loads nothing, and what pages say cannot become markup or script in it.
/// </summary>
public static class IdeaReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="pages">What is reported.</param>
    /// <param name="siblings">Other pages of the same repository, which rules may compare with.</param>
    /// <param name="optionsOf">How each page is read and what is looked for in it.</param>
    /// <param name="options">What the report says of itself.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<SourceText> pages, IReadOnlyList<SourceText> siblings, Func<SourceText, LintOptions> optionsOf, IdeaReportOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(siblings);
        ArgumentNullException.ThrowIfNull(optionsOf);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ReportHtml.Write(ReportContent.Read(pages, siblings, optionsOf, options), options.Title));
    }
}
