using RstGsoc.Html;

namespace RstGsoc.Reporting.Web;

/// <summary>The rules that found something, and why they look for it.</summary>
internal static class RuleHtml
{
    public static void Write(ReportContent content, HtmlBuilder html)
    {
        html.Append($"<section id=\"rules\" aria-labelledby=\"rules-title\">\n<h2 id=\"rules-title\" tabindex=\"-1\">Rules</h2>\n");
        var rules = content.Findings.GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key.Code, StringComparer.Ordinal).ToList();
        if (rules.Count == 0)
            html.Append($"<p class=\"legend\">No rule found anything.</p>\n");
        foreach (var rule in rules)
        {
            html.Append($"<article class=\"rule\" id=\"rule-{rule.Key.Code}\" tabindex=\"-1\"><h3>{rule.Key.Code} {rule.Key.Name} <span class=\"badge {Severities.Name(rule.Max(f => f.Severity))}\">{FieldWords.Counted(rule.Count(), "finding")}</span></h3>\n");
            html.Append($"<p>{rule.Key.Title}.</p>\n<p class=\"muted\">{rule.Key.Why}</p>\n</article>\n");
        }
        html.Append($"</section>\n");
    }
}
