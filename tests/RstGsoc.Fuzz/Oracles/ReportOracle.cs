using RstGsoc.Reporting.Web;
using RstGsoc.Text;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>The page to look at: whatever it shows, it has the scripts of an empty report and no others.</summary>
internal sealed class ReportOracle : IOracle
{
    private const int Share = 32;
    private static readonly string[] s_active = ["<script", "</script", "<iframe", "javascript:", "<style"];

    public string? Judge(Subject subject)
    {
        if (!subject.Input.IsSampled(Share))
            return null;
        var (empty, html) = (Write(SourceText.From("", "index.rst"), subject.Input), Write(subject.Source, subject.Input));
        var bad = Array.Find(s_active, word => Count(html, word) != Count(empty, word));
        // Text may name an address of scripts, as long as nothing leads there.
        return bad is null || (bad == "javascript:" && !html.Contains("=\"javascript:", StringComparison.OrdinalIgnoreCase)) ? null : $"report: {bad}";
    }

    private static string Write(SourceText page, FuzzInput input)
    {
        using var output = new StringWriter { NewLine = "\n" };
        IdeaReport.Write([page], [], _ => LintSettings.Of(input), new IdeaReportOptions(), output);
        return output.ToString();
    }

    private static int Count(string html, string word) => html.Split(word, StringSplitOptions.None).Length;
}
