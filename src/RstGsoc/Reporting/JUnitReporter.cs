using System.Globalization;
using System.Xml;
using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>JUnit's XML: a suite a page, a failing case a finding, and one passing case for a page without findings.</summary>
/// <param name="displayPath">How a page's path is written.</param>
public sealed class JUnitReporter(Func<string, string> displayPath) : IReporter
{
    /// <inheritdoc/>
    public string Name => "junit";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        XmlOutput.Write(output, xml =>
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttribute("name", "rstgsoc");
            WriteCounts(report.Pages.Sum(p => Math.Max(1, p.Diagnostics.Length)), report.Pages.Sum(p => p.Diagnostics.Length), xml);
            foreach (var page in report.Pages)
                Write(page, xml);
            xml.WriteEndElement();
        });
    }

    private void Write(PageReport page, XmlWriter xml)
    {
        var path = displayPath(page.Source.Path ?? "-");
        xml.WriteStartElement("testsuite");
        xml.WriteAttribute("name", path);
        WriteCounts(Math.Max(1, page.Diagnostics.Length), page.Diagnostics.Length, xml);
        foreach (var finding in ReportedFinding.Of(page, displayPath))
            Write(finding, xml);
        if (page.Diagnostics.Length == 0)
            WriteCase("no findings", path, xml, () => { });
        xml.WriteEndElement();
    }

    private static void Write(ReportedFinding finding, XmlWriter xml) => WriteCase(finding.Diagnostic.Rule.Name, finding.Path, xml, () =>
    {
        xml.WriteStartElement("failure");
        xml.WriteAttribute("type", Severities.Name(finding.Diagnostic.Severity));
        xml.WriteAttribute("message", $"{finding.Path}:{finding.Start}: {finding.Diagnostic.Rule.Code} {finding.Message}");
        xml.WriteEndElement();
    });

    private static void WriteCase(string name, string path, XmlWriter xml, Action writeBody)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttribute("name", name);
        xml.WriteAttribute("classname", path.EndsWith(".rst", StringComparison.Ordinal) ? path[..^4] : path);
        writeBody();
        xml.WriteEndElement();
    }

    private static void WriteCounts(int tests, int failures, XmlWriter xml)
    {
        xml.WriteAttribute("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttribute("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttribute("errors", "0");
    }
}
