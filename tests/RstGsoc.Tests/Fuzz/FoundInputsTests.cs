using System.Text.Json;
using RstGsoc.Rules;
using RstGsoc.Rules.Fixing;
using RstGsoc.Rules.Suppressions;
using RstGsoc.Syntax;
using RstGsoc.Tests.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Tests.Fuzz;

/// <summary>What the fuzz program found stays mended. The program itself puts these inputs through all its oracles before any other.</summary>
public sealed class FoundInputsTests
{
    private static readonly LintOptions s_everything = new(2026) { Selection = new RuleSelection(["all"], []) };

    public static TheoryData<string, string> Inputs()
    {
        var inputs = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "found.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            inputs.Add(json.RootElement.GetProperty("what").GetString()!, json.RootElement.GetProperty("input").GetString()!);
        }
        return inputs;
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Places_and_findings_are_sound(string what, string input)
    {
        SpanLaws.Violations(RstDocument.Parse(input)).Should().BeEmpty(what);
        Lint([SourceText.From(input)]).Pages[0].Diagnostics.Should().BeInAscendingOrder(finding => finding.Span.Start, what);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_second_fix_changes_nothing(string what, string input)
    {
        var page = Fix(SourceText.From(input));

        Fix(page.Mended).IsChanged.Should().BeFalse(what);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Written_suppressions_hide_what_they_name(string what, string input)
    {
        var report = Lint([SourceText.From(input)]);

        var suppressed = SuppressionWriter.Write(report, Lint);

        suppressed.Report.Pages[0].Diagnostics.Select(finding => finding.Rule).Should().NotIntersectWith(report.Pages[0].Diagnostics.Select(finding => finding.Rule), what);
    }

    private static LintReport Lint(IReadOnlyList<SourceText> pages) => Linter.Lint(pages, [], s_everything);

    private static FixedPage Fix(SourceText page) => Fixer.Fix([page], Lint, allowUnsafe: true).Pages[0];
}
