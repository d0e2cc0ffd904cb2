using System.Collections.Immutable;
using System.Globalization;
using RstGsoc.Html;

namespace RstGsoc.Reporting.Web;

/// <summary>Bars: tables whose numbers are drawn as well. Each label is a link that filters by it.</summary>
internal static class ChartHtml
{
    /// <summary>Rows behind these are folded away by the script.</summary>
    private const int MostRows = 8;

    public static void Write(ImmutableArray<FacetGroups> facets, HtmlBuilder html)
    {
        html.Append($"""
            <section id="charts" aria-labelledby="charts-title">
            <h2 id="charts-title" tabindex="-1">At a glance</h2>
            <p class="legend"><span class="key offer"></span>on offer <span class="key accepted"></span>accepted <span class="hint">What is shown follows the filters; a label filters by itself.</span></p>
            <div class="charts">

            """);
        foreach (var facet in facets.Where(facet => facet.Facet.ChartTitle is not null))
            WriteChart(facet, html);
        html.Append($"</div>\n</section>\n");
    }

    private static void WriteChart(FacetGroups facet, HtmlBuilder html)
    {
        var name = facet.Facet.Name;
        var most = Math.Max(1, facet.Groups.Select(group => group.Count).DefaultIfEmpty().Max());
        html.Append($"<div class=\"chart\" data-facet=\"{name}\">\n<h3 id=\"chart-{name}\">{facet.Facet.ChartTitle}</h3>\n");
        html.Append($"<table aria-labelledby=\"chart-{name}\"><thead class=\"unseen\"><tr><th scope=\"col\">{facet.Facet.Label}</th><th scope=\"col\">Ideas and projects</th></tr></thead>\n<tbody>\n");
        for (var i = 0; i < facet.Groups.Length; i++)
            WriteRow(name, facet.Groups[i], i, most, html);
        html.Append($"</tbody></table>\n");
        if (facet.Groups.Length > MostRows)
            html.Append($"<button type=\"button\" class=\"rows\" aria-expanded=\"false\" hidden>All {facet.Groups.Length}</button>\n");
        html.Append($"</div>\n");
    }

    private static void WriteRow(string facet, FacetGroup group, int index, int most, HtmlBuilder html) => html.Append($"""
        <tr data-group="{index}"{new HtmlFragment(index >= MostRows ? " class=\"rest\"" : "")}><th scope="row"><a href="#{facet}={Uri.EscapeDataString(WellFormedKey(group.Value.Key))}" title="{group.Value.Label}">{group.Value.Label}</a></th><td><svg class="bar" aria-hidden="true" focusable="false"><rect class="offer" height="100%" width="{Percent(group.Offered, most)}"/><rect class="accepted" height="100%" x="{Percent(group.Offered, most)}" width="{Percent(group.Accepted, most)}"/></svg><span class="number">{group.Count}</span><span class="unseen split">, {group.Offered} on offer, {group.Accepted} accepted</span></td></tr>

        """);

    private static string WellFormedKey(string key) => Text.WellFormed.Of(key);

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.##}%");
}
