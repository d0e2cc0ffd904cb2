using RstGsoc.Html;

namespace RstGsoc.Reporting.Web;

/// <summary>Which idea has what it must have.</summary>
internal static class MatrixHtml
{
    /// <summary>A longer matrix is shown when somebody asks for it.</summary>
    private const int MostOpenRows = 200;

    public static void Write(ReportContent content, HtmlBuilder html)
    {
        html.Append($"""
            <section id="completeness" aria-labelledby="completeness-title">
            <h2 id="completeness-title" tabindex="-1">Completeness</h2>
            <p class="legend">What the programme of its year, and the house, ask of an idea: {Mark(FieldState.Given)} given {Mark(FieldState.Unclear)} placeholder {Mark(FieldState.Missing)} missing {Mark(FieldState.NotAsked)} not asked for</p>
            <details class="fold"{new HtmlFragment(content.Cards.Length <= MostOpenRows ? " open" : "")}><summary>Ideas by required fields</summary>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="completeness-title">
            <table class="matrix"><thead><tr><th scope="col">Idea</th>
            """);
        for (var i = 0; i < content.Requirements.Length; i++)
            html.Append($"<th scope=\"col\">{content.Requirements[i].Label} <span class=\"share\">{Share(content, i)}</span></th>");
        html.Append($"</tr></thead>\n<tbody>\n");
        for (var i = 0; i < content.Cards.Length; i++)
            WriteRow(content.Cards[i], i, html);
        html.Append($"</tbody></table>\n</div>\n</details>\n</section>\n");
    }

    private static void WriteRow(IdeaCard card, int index, HtmlBuilder html)
    {
        html.Append($"<tr data-card=\"{index}\"><th scope=\"row\"><a href=\"#idea={card.Id}\">{card.Idea.Title.Value}</a>");
        if (card.Page.Year is { } year)
            html.Append($" <span class=\"muted\">{year}</span>");
        html.Append($"</th>");
        foreach (var state in card.States)
            html.Append($"<td class=\"{ClassOf(state)}\">{Mark(state)}<span class=\"unseen\">{WordOf(state)}</span></td>");
        html.Append($"</tr>\n");
    }

    /// <summary>The part of the ideas that say it, of those that must.</summary>
    private static string Share(ReportContent content, int column)
    {
        var asked = content.Cards.Count(card => card.States[column] != FieldState.NotAsked);
        return asked == 0 ? "" : $"{100 * content.Cards.Count(card => card.States[column] == FieldState.Given) / asked} %";
    }

    private static HtmlFragment Mark(FieldState state) => new($"<span class=\"mark {ClassOf(state)}\" aria-hidden=\"true\">{state switch { FieldState.Given => "✓", FieldState.Unclear => "?", FieldState.Missing => "✗", _ => "·" }}</span>");

    private static string ClassOf(FieldState state) => state switch { FieldState.Given => "given", FieldState.Unclear => "unclear", FieldState.Missing => "missing", _ => "unasked" };

    private static string WordOf(FieldState state) => state switch { FieldState.Given => "given", FieldState.Unclear => "placeholder", FieldState.Missing => "missing", _ => "not asked for" };
}
