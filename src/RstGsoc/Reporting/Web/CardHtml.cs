using System.Collections.Immutable;
using RstGsoc.Html;

namespace RstGsoc.Reporting.Web;

/// <summary>A card: what an idea is, says and lacks.</summary>
internal static class CardHtml
{
    public static void Write(IdeaCard card, int index, ImmutableArray<Requirement> requirements, ImmutableArray<FacetGroups> facets, HtmlBuilder html)
    {
        html.Append($"<article class=\"card {(card.IsAccepted ? "accepted" : "offer")}\" id=\"idea-{card.Id}\" data-card=\"{index}\" aria-labelledby=\"title-{index}\"");
        foreach (var facet in facets)
            html.Append($" data-{facet.Facet.Name}=\"{string.Join(' ', facet.Of(index))}\"");
        html.Append($">\n<div class=\"told\">\n<p class=\"kicker\">{(card.IsAccepted ? "Accepted project" : "Idea on offer")}{(card.Page.Year is { } year ? $" · {year}" : "")}{(card.Idea.Group is { } group ? $" · {group.Value}" : "")}</p>\n");
        html.Append($"<h3 id=\"title-{index}\" tabindex=\"-1\"><a href=\"#idea={card.Id}\">{card.Idea.Title.Value}</a></h3>\n");
        FactsHtml.Write(card, requirements, html);
        WriteText(card, html);
        html.Append($"</div>\n");
        FindingHtml.WriteIdea(card, html);
        html.Append($"<p class=\"source\">{card.Page.Path}:{card.Place.Line}</p>\n</article>\n");
    }

    private static void WriteText(IdeaCard card, HtmlBuilder html)
    {
        if (card.Idea.Summary is { } summary)
            html.Append($"<p class=\"lead\">{summary.Value}</p>\n");
        if (card.Text.Count == 0)
            return;
        html.Append($"<details class=\"text\"><summary>Whole text<span class=\"unseen\"> of {card.Idea.Title.Value}</span></summary>\n<div class=\"rst\">\n");
        HtmlWriter.Write(card.Text, html, new HtmlOptions { FirstHeadingLevel = 4 });
        html.Append($"</div>\n</details>\n");
    }
}
