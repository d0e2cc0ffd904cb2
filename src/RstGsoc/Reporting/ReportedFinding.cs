using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>A finding with its place in the words of other tools.</summary>
/// <param name="Path">The page's path as the format wants it.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Fingerprint">Stays when lines move; unique in a run.</param>
internal readonly record struct ReportedFinding(string Path, LinePosition Start, LinePosition End, Diagnostic Diagnostic, string Fingerprint)
{
    /// <summary>The message on one line, with what would steer a terminal or hide made visible.</summary>
    public string Message => VisibleText.Line(VisibleText.Of(Diagnostic.Message));

    /// <summary>A page's findings.</summary>
    public static IEnumerable<ReportedFinding> Of(PageReport page, Func<string, string> displayPath)
    {
        var path = displayPath(page.Source.Path ?? "-");
        var fingerprints = Fingerprints.Of(page, path);
        return page.Diagnostics.Select((d, i) => new ReportedFinding(path, page.Source.Locate(d.Span.Start), page.Source.Locate(d.Span.End), d, fingerprints[i]));
    }

    /// <summary>All findings of a run.</summary>
    public static IEnumerable<ReportedFinding> Of(LintReport report, Func<string, string> displayPath) => report.Pages.SelectMany(page => Of(page, displayPath));
}
