using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>A finding with its place in the words of other tools.</summary>
/// <param name="Path">The page's path as the format wants it.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Diagnostic">The finding.</param>
internal readonly record struct ReportedFinding(string Path, LinePosition Start, LinePosition End, Diagnostic Diagnostic)
{
    /// <summary>The message on one line, with what would steer a terminal or hide made visible.</summary>
    public string Message => VisibleText.Line(MessageOf(Diagnostic));

    /// <summary>A message to stand in a line; docutils breaks some of its own in two.</summary>
    public static string MessageOf(Diagnostic diagnostic) => VisibleText.Of(diagnostic.Message.Replace('\n', ' '));

    /// <summary>A page's findings.</summary>
    public static IEnumerable<ReportedFinding> Of(PageReport page, Func<string, string> displayPath)
    {
        var path = displayPath(page.Source.Path ?? "-");
        return page.Diagnostics.Select(d => new ReportedFinding(path, page.Source.Locate(d.Span.Start), page.Source.Locate(d.Span.End), d));
    }

    /// <summary>A page's findings with names that stay when lines move. They cost a hash each, so only formats that show them ask.</summary>
    public static IEnumerable<(ReportedFinding Finding, string Fingerprint)> WithFingerprints(PageReport page, Func<string, string> displayPath) =>
        Of(page, displayPath).Zip(Fingerprints.Of(page, displayPath(page.Source.Path ?? "-")));

    /// <summary>All findings of a run.</summary>
    public static IEnumerable<ReportedFinding> Of(LintReport report, Func<string, string> displayPath) => report.Pages.SelectMany(page => Of(page, displayPath));
}
