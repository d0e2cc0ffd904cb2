using System.Globalization;
using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>Checkstyle's XML, which many CI servers read.</summary>
/// <param name="displayPath">How a page's path is written.</param>
public sealed class CheckstyleReporter(Func<string, string> displayPath) : IReporter
{
    /// <inheritdoc/>
    public string Name => "checkstyle";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        XmlOutput.Write(output, xml =>
        {
            xml.WriteStartElement("checkstyle");
            xml.WriteAttribute("version", "4.3");
            foreach (var page in report.Pages)
            {
                xml.WriteStartElement("file");
                xml.WriteAttribute("name", displayPath(page.Source.Path ?? "-"));
                foreach (var finding in ReportedFinding.Of(page, displayPath))
                {
                    xml.WriteStartElement("error");
                    xml.WriteAttribute("line", finding.Start.Line.ToString(CultureInfo.InvariantCulture));
                    xml.WriteAttribute("column", finding.Start.Column.ToString(CultureInfo.InvariantCulture));
                    xml.WriteAttribute("severity", Severities.Name(finding.Diagnostic.Severity));
                    xml.WriteAttribute("message", finding.Message);
                    xml.WriteAttribute("source", $"rstgsoc.{finding.Diagnostic.Rule.Code}.{finding.Diagnostic.Rule.Name}");
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
    }
}
