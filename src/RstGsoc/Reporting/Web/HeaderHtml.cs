using RstGsoc.Diagnostics;
using RstGsoc.Html;

namespace RstGsoc.Reporting.Web;

/// <summary>The head of the page: its title, its figures, and where to go.</summary>
internal static class HeaderHtml
{
    public static void Write(ReportContent content, string title, HtmlBuilder html)
    {
        var accepted = content.Cards.Count(card => card.IsAccepted);
        html.Append($"<header class=\"top\">\n<div>\n<h1>{title}</h1>\n<p>{Scope(content)}</p>\n</div>\n<dl class=\"tiles\">\n");
        WriteTile("On offer", content.Cards.Length - accepted, html);
        WriteTile("Accepted", accepted, html);
        WriteTile("Mentors", content.Cards.SelectMany(card => card.Mentors).Distinct().Count(), html);
        WriteTile("Complete", content.Cards.Count(card => card.IsComplete), html);
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info])
            WriteTile(severity switch { Severity.Error => "Errors", Severity.Warning => "Warnings", _ => "Infos" }, content.Findings.Count(f => f.Severity == severity), html, Severities.Name(severity));
        html.Append($"""
            </dl>
            <nav aria-label="Parts of the page"><ul>
            <li><a href="#charts">At a glance</a></li>
            <li><a href="#ideas">Ideas and projects</a></li>
            <li><a href="#completeness">Completeness</a></li>
            <li><a href="#pages">Pages</a></li>
            <li><a href="#rules">Rules</a></li>
            </ul></nav>
            </header>

            """);
    }

    private static string Scope(ReportContent content)
    {
        var years = content.Pages.Select(page => page.Year).OfType<int>().ToList();
        var span = years.Count == 0 ? "" : years.Min() == years.Max() ? $", {years.Min()}" : $", {years.Min()} to {years.Max()}";
        var ideas = content.Cards.Length == 1 ? "1 idea or project" : $"{content.Cards.Length} ideas and projects";
        return $"{ideas} on {FieldWords.Counted(content.Pages.Length, "page")}{span}";
    }

    private static void WriteTile(string label, int count, HtmlBuilder html, string kind = "plain") =>
        html.Append($"<div class=\"tile {kind}\"><dt>{label}</dt><dd>{count}</dd></div>\n");
}
