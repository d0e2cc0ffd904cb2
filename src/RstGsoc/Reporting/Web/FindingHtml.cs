using RstGsoc.Diagnostics;
using RstGsoc.Html;
using RstGsoc.Text;

namespace RstGsoc.Reporting.Web;

/// <summary>What the linter found, each with the line it is about.</summary>
internal static class FindingHtml
{
    private const int LineWidth = 160;

    /// <summary>The findings of an idea, folded.</summary>
    public static void WriteIdea(IdeaCard card, HtmlBuilder html)
    {
        if (card.Findings.IsEmpty)
            return;
        html.Append($"<details class=\"findings\"><summary>");
        WriteCounts(card.Findings, html);
        html.Append($"<span class=\"unseen\"> in {card.Idea.Title.Value}</span></summary>\n");
        WriteList(card.Findings, card.Page.Page.Source, html);
        html.Append($"</details>\n");
    }

    /// <summary>Every page with what was found outside its ideas.</summary>
    public static void WritePages(ReportContent content, HtmlBuilder html)
    {
        html.Append($"<section id=\"pages\" aria-labelledby=\"pages-title\">\n<h2 id=\"pages-title\" tabindex=\"-1\">Pages</h2>\n<p class=\"legend\">With what was found outside their ideas.</p>\n");
        foreach (var page in content.Pages)
        {
            if (page.Findings.IsEmpty)
                html.Append($"<p class=\"page\"><strong>{page.Path}</strong> <span class=\"muted\">no findings</span></p>\n");
            else
            {
                html.Append($"<details class=\"findings page\"><summary><strong>{page.Path}</strong> ");
                WriteCounts(page.Findings, html);
                html.Append($"</summary>\n");
                WriteList(page.Findings, page.Page.Source, html);
                html.Append($"</details>\n");
            }
        }
        html.Append($"</section>\n");
    }

    private static void WriteCounts(IReadOnlyCollection<Diagnostic> findings, HtmlBuilder html)
    {
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info])
        {
            var count = findings.Count(finding => finding.Severity == severity);
            if (count > 0)
                html.Append($" <span class=\"badge {Severities.Name(severity)}\">{FieldWords.Counted(count, Severities.Name(severity))}</span>");
        }
    }

    private static void WriteList(IEnumerable<Diagnostic> findings, SourceText source, HtmlBuilder html)
    {
        html.Append($"<ul>\n");
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
            Write(finding, source, html);
        html.Append($"</ul>\n");
    }

    private static void Write(Diagnostic finding, SourceText source, HtmlBuilder html)
    {
        var snippet = Snippet.Of(source, finding.Span, LineWidth);
        var (first, last) = (source.Locate(finding.Span.Start).Line, source.Locate(Math.Max(finding.Span.Start, finding.Span.End - 1)).Line);
        html.Append($"<li class=\"{Severities.Name(finding.Severity)}\"><p><span class=\"severity\">{Severities.Name(finding.Severity)}</span> {VisibleText.Of(finding.Message)} <a class=\"rule\" href=\"#rule-{finding.Rule.Code}\">{finding.Rule.Name}</a></p>\n");
        html.Append($"<pre><span class=\"line\">{first}</span> <code>{snippet.Before}<mark>{snippet.Marked}</mark>{snippet.After}</code>");
        if (last > first)
            html.Append($" <span class=\"line\">to line {last}</span>");
        html.Append($"</pre>\n");
        if ((finding.Hint ?? finding.Fix?.Title) is { } hint)
            html.Append($"<p class=\"hint\">{VisibleText.Of(hint)}</p>\n");
        html.Append($"</li>\n");
    }
}
