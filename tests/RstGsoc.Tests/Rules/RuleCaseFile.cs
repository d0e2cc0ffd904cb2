using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Tests.Rules;

/// <summary>
/// Cases of one rule kept as text: a line <c>=== why this case</c>, a page with its findings marked, a line <c>---</c>, and what each finding says:
/// its severity where it is not the rule's, its message, the hint, the fix and its edits. What nobody sees in a page is written as <see cref="UnseenText"/> says.
/// </summary>
internal static class RuleCaseFile
{
    /// <summary>The file as the linter says that it should be.</summary>
    public static string Rewrite(string rule, string text)
    {
        var parts = Regex.Split(text, @"^=== (.*)\n", RegexOptions.Multiline);
        return string.Join('\n', parts.Skip(1).Chunk(2).Select(part => Case(rule, part[0], UnseenText.Hide(Regex.Split(part[1], @"^---\n", RegexOptions.Multiline)[0].Trim('\n') + "\n"))));
    }

    private static string Case(string rule, string title, string pages)
    {
        var example = ExamplePages.Parse(pages);
        var source = SourceText.From(example.Checked.Text, example.Checked.Name);
        var findings = example.Findings(rule);
        var siblings = pages[..Regex.Match(pages, @"\A(.*\n)?--- \S+\n", RegexOptions.Singleline).Length];
        var marked = siblings + (example.Checked with { Spans = [.. findings.Select(finding => finding.Span)] }).Write();
        var told = findings.Count > 0 ? string.Concat(findings.Select(finding => Told(finding, source))) : "silent\n";
        return $"=== {title}\n{UnseenText.Show(marked)}---\n{UnseenText.Show(told)}";
    }

    private static string Told(Diagnostic finding, SourceText source)
    {
        var severity = finding.Severity == finding.Rule.Severity ? "" : $"({finding.Severity}) ";
        var told = new StringBuilder($"{source.Locate(finding.Span.Start)} {severity}{finding.Message}\n");
        if (finding.Hint is not null)
            told.Append(CultureInfo.InvariantCulture, $"  hint: {finding.Hint}\n");
        if (finding.Fix is not { } fix)
            return told.ToString();
        told.Append(CultureInfo.InvariantCulture, $"  {(fix.IsSafe ? "safe" : "unsafe")} fix{(fix.ChangesStructure ? " of the structure" : "")}: {fix.Title}\n");
        foreach (var edit in fix.Edits)
            told.Append(CultureInfo.InvariantCulture, $"    {source.Locate(edit.Span.Start)} '{OneLine(source.Slice(edit.Span))}' -> '{OneLine(edit.NewText)}'\n");
        return told.ToString();
    }

    private static string OneLine(string text) => text.Replace('\n', '␤');
}
