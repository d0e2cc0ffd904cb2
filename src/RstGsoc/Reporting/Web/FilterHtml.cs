using System.Collections.Immutable;
using RstGsoc.Html;

namespace RstGsoc.Reporting.Web;

/// <summary>Search and filters. Hidden until the script is there that they need.</summary>
internal static class FilterHtml
{
    public static void Write(ImmutableArray<FacetGroups> facets, int count, HtmlBuilder html)
    {
        html.Append($"""
            <form id="filters" class="filters" role="search" aria-label="Filter the ideas" hidden>
            <div class="field"><label for="filter-q">Search</label><input type="search" id="filter-q" name="q" autocomplete="off" spellcheck="false" placeholder="Words in any order"></div>
            <details class="selects" open><summary>Filters</summary>
            <div class="grid">

            """);
        foreach (var facet in facets)
            WriteSelect(facet, html);
        html.Append($"""
            </div>
            </details>
            <p id="count" role="status">{count} of {count} shown</p>
            <button type="button" class="clear" disabled>Clear the filters</button>
            </form>

            """);
    }

    private static void WriteSelect(FacetGroups facet, HtmlBuilder html)
    {
        var id = "filter-" + facet.Facet.Name;
        html.Append($"<div class=\"field\"><label for=\"{id}\">{facet.Facet.Label}</label><select id=\"{id}\" name=\"{facet.Facet.Name}\">\n<option value=\"\">All</option>\n");
        var groups = facet.Groups.Select((group, i) => (Group: group, Index: i));
        if (facet.Facet.Order == FacetOrder.Frequent)
            groups = groups.OrderBy(entry => entry.Group.Value.IsLast).ThenBy(entry => entry.Group.Value.Label, StringComparer.OrdinalIgnoreCase);
        foreach (var (group, index) in groups)
            html.Append($"<option value=\"{group.Value.Key}\" data-group=\"{index}\">{group.Value.Label} ({group.Count})</option>\n");
        html.Append($"</select></div>\n");
    }
}
