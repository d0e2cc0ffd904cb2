using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RstGsoc.Html;

namespace RstGsoc.Reporting.Web;

/// <summary>Puts the page together. Its parts write themselves, each in a file of its own.</summary>
internal static class ReportHtml
{
    /// <summary>Of more cards a browser draws those only that can be seen.</summary>
    private const int MostDrawn = 60;

    private static readonly Lazy<HtmlFragment> s_style = new(() => Resource("report.css"));
    private static readonly Lazy<HtmlFragment> s_script = new(() => Resource("report.js"));

    public static string Write(ReportContent content, string title)
    {
        var html = new HtmlBuilder();
        var facets = Facet.Of(content).Select(facet => new FacetGroups(facet, content.Cards)).ToImmutableArray();
        WriteHead(title, html);
        html.Append($"<body>\n<a class=\"skip\" href=\"#ideas\">Skip to the ideas</a>\n");
        HeaderHtml.Write(content, title, html);
        html.Append($"<div class=\"layout\">\n");
        FilterHtml.Write(facets, content.Cards.Length, html);
        html.Append($"<main id=\"main\">\n");
        ChartHtml.Write(facets, html);
        WriteCards(content, facets, html);
        MatrixHtml.Write(content, html);
        FindingHtml.WritePages(content, html);
        RuleHtml.Write(content, html);
        html.Append($"</main>\n</div>\n<footer><p>Made by rstgsoc. Nothing on this page is loaded from elsewhere.</p></footer>\n<script>{s_script.Value}</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>The policy lets the page's own style and script run, by their hashes, and nothing else: no loading, no other script, no form.</summary>
    private static void WriteHead(string title, HtmlBuilder html) => html.Append($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {Source(s_style.Value)}; script-src {Source(s_script.Value)}; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="rstgsoc">
        <title>{title}</title>
        <style>{s_style.Value}</style>
        </head>

        """);

    private static void WriteCards(ReportContent content, ImmutableArray<FacetGroups> facets, HtmlBuilder html)
    {
        html.Append($"<section id=\"ideas\" aria-labelledby=\"ideas-title\">\n<h2 id=\"ideas-title\" tabindex=\"-1\">Ideas and projects</h2>\n");
        if (content.Cards.IsEmpty)
            html.Append($"<p class=\"empty\">There are no ideas and no accepted projects on {FieldWords.Counted(content.Pages.Length, "page")}.</p>\n");
        html.Append($"<div class=\"cards{(content.Cards.Length > MostDrawn ? " many" : "")}\">\n");
        for (var i = 0; i < content.Cards.Length; i++)
            CardHtml.Write(content.Cards[i], i, content.Requirements, facets, html);
        html.Append($"</div>\n<p id=\"nothing\" class=\"empty\" hidden>Nothing fits these filters. <button type=\"button\" class=\"clear\">Clear the filters</button></p>\n</section>\n");
    }

    private static HtmlFragment Source(HtmlFragment inline) => new($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline.Markup)))}'");

    private static HtmlFragment Resource(string name)
    {
        using var stream = typeof(ReportHtml).Assembly.GetManifestResourceStream("RstGsoc.Reporting.Web." + name)!;
        using var reader = new StreamReader(stream);
        return new HtmlFragment("\n" + reader.ReadToEnd());
    }
}
