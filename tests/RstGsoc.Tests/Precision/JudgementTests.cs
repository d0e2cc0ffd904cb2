using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FluentAssertions;
using RstGsoc.Rules;
using Xunit;

namespace RstGsoc.Tests.Precision;

/// <summary>The judgement of findings on real pages: its table is whole, its totals are those of the README, and errors and warnings are right.</summary>
public sealed class JudgementTests
{
    private static readonly string[] s_verdicts = ["right", "debatable", "wrong"];

    [Fact]
    public void Two_hundred_different_findings_of_known_rules_are_judged()
    {
        var rows = Rows();
        rows.Should().HaveCount(200);
        rows.Should().OnlyContain(row => s_verdicts.Contains(row.Verdict) && row.Line > 0 && row.Reason.Length > 0);
        rows.Select(row => row.Rule).Should().OnlyContain(rule => RuleCatalog.All.Any(info => info.Name == rule));
        rows.Select(row => row.Page).Distinct().Count().Should().BeGreaterThan(40);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("info")]
    public void The_readme_has_the_totals(string severity)
    {
        var rows = Rows().Where(row => row.Severity == severity).ToList();
        var told = Regex.Match(File.ReadAllText(PathOf("README.md")), $@"^\| {severity} .*$", RegexOptions.Multiline).Value;
        Regex.Matches(told, "[0-9]+").Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))
            .Should().Equal([rows.Count, .. s_verdicts.Select(verdict => rows.Count(row => row.Verdict == verdict))]);
    }

    [Fact]
    public void Of_errors_and_warnings_at_least_95_in_100_are_right()
    {
        var rows = Rows().Where(row => row.Severity is "error" or "warning").ToList();
        rows.Count(row => row.Verdict == "right").Should().BeGreaterThanOrEqualTo((int)Math.Ceiling(0.95 * rows.Count));
    }

    private static List<Row> Rows() =>
        [.. File.ReadLines(PathOf("judgement.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => new Row(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], cells[3], cells[4], cells[5]))];

    private static string PathOf(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);

    private sealed record Row(string Page, int Line, string Rule, string Severity, string Verdict, string Reason);
}
