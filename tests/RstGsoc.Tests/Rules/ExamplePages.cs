using System.Text.RegularExpressions;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Tests.Rules;

/// <summary>An example of one page, or of several that begin each with a line <c>--- NAME</c>: then the last one is checked.</summary>
internal sealed record ExamplePages(MarkedText Checked, IReadOnlyList<SourceText> Siblings)
{
    public static ExamplePages Parse(string example)
    {
        var parts = Regex.Split(example, @"^--- (\S+)\n", RegexOptions.Multiline);
        if (parts.Length == 1)
            return new(MarkedText.Parse(example), []);
        var pages = parts.Skip(1).Chunk(2).ToList();
        return new(MarkedText.Parse(pages[^1][1]) with { Name = pages[^1][0] }, [.. pages.SkipLast(1).Select(page => SourceText.From(page[1], page[0]))]);
    }

    public IReadOnlyList<Diagnostic> Findings(string rule) =>
        Linter.Lint([SourceText.From(Checked.Text, Checked.Name)], Siblings, new LintOptions(2026) { Selection = new RuleSelection([rule], []) }).Pages[0].Diagnostics;
}
