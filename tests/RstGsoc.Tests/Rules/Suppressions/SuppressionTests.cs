using FluentAssertions;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Rules.Fixing;
using RstGsoc.Rules.Suppressions;
using RstGsoc.Syntax;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Rules.Suppressions;

public sealed class SuppressionTests
{
    private const string Blank = "Blank. \n";

    /// <summary>A page whose lines end with a blank here and there, and the lines that are still found.</summary>
    public static TheoryData<string, int[]> Pages => new()
    {
        { "Aa. \n", [1] },
        { ".. rstgsoc: disable-next-line=trailing-whitespace why\n\nAa. \n", [] },
        { ".. rstgsoc: disable-next-line=HYG104\n\nAa. \nBb. \n", [4] },
        { ".. rstgsoc: disable-next-line=hyg1\n\n\n\nAa. \n", [] },
        { ".. rstgsoc: disable-next-line=all\n\nAa. \n", [] },
        { ".. rstgsoc: disable-next-line=tab-indentation, trailing-whitespace because\n\nAa. \n", [] },
        { "..\n   rstgsoc: disable-next-line=trailing-whitespace\n   on two lines\n\nAa. \n", [] },
        { ".. rstgsoc: disable-next-line=tab-indentation\n\nAa. \n", [3] },
        { ".. rstgsoc: disable-next-line=trailing-whitespace\n\nA title \n======= \n\nBb. \n", [6] },
        { ".. rstgsoc: disable-next-line=trailing-whitespace\n\n======= \nA title \n======= \n\nBb. \n", [7] },
        { "Aa. \n\n.. rstgsoc: disable=trailing-whitespace\n\nBb. \n\nCc. \n\n.. rstgsoc: enable=trailing-whitespace\n\nDd. \n", [1, 11] },
        { ".. rstgsoc: disable=trailing-whitespace\n\nBb. \n\n.. rstgsoc: enable\n\nDd. \n", [7] },
        { ".. rstgsoc: disable=trailing-whitespace\n\nBb. \n\n.. rstgsoc: enable=tab-indentation\n\nDd. \n", [] },
        { "Aa. \n\n.. rstgsoc: disable=trailing-whitespace\n\nBb. \n", [1] },
        { "Aa. \n\nBb. \n\n.. rstgsoc: disable-file=trailing-whitespace\n", [] },
        { "- Aa. \n\n  .. rstgsoc: disable-next-line=trailing-whitespace\n\n- Bb. \n", [1] },
        { "::\n\n  .. rstgsoc: disable-file=trailing-whitespace\n\nAa. \n", [5] },
        { ".. rstgsoc: disable-next-line=trailing-whitespace\r\n\r\nAa. \r\n", [] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Comments_hide_what_they_reach(string text, int[] lines)
    {
        var page = SourceText.From(text);
        Lint(page, "trailing-whitespace").Diagnostics.Select(d => page.Locate(d.Span.Start).Line).Should().Equal(lines);
    }

    /// <summary>A page with suppressions of no use, and the page after the fix.</summary>
    public static TheoryData<string, string> Unused => new()
    {
        { ".. rstgsoc: disable-next-line=trailing-whitespace\n\nAa.\n", "Aa.\n" },
        { "Aa.\n\n.. rstgsoc: disable-file=tab-indentation\n", "Aa.\n" },
        { "Aa.\n\n.. rstgsoc: disable=tab-indentation\n\nBb.\n\n.. rstgsoc: enable=tab-indentation\n\nCc.\n", "Aa.\n\nBb.\n\nCc.\n" },
        { ".. rstgsoc: disable-next-line=tab-indentation,trailing-whitespace why\n\n" + Blank, ".. rstgsoc: disable-next-line=trailing-whitespace why\n\n" + Blank },
        { ".. rstgsoc: disable-next-line=trailing-whitespace,tab-indentation why\n\n" + Blank, ".. rstgsoc: disable-next-line=trailing-whitespace why\n\n" + Blank },
        { ".. rstgsoc: disable-next-line=trailing-whitespace\n\n" + Blank, ".. rstgsoc: disable-next-line=trailing-whitespace\n\n" + Blank },
        { ".. rstgsoc: disable-file=line-too-long\n\nAa.\n", "Aa.\n" },
        { "- A\n\n  .. rstgsoc: disable-next-line=trailing-whitespace\n\n- B\n", "- A\n\n- B\n" },
        { "- A\n\n.. rstgsoc: disable-next-line=trailing-whitespace\n\n- B\n", "- A\n\n.. rstgsoc: disable-next-line=trailing-whitespace\n\n- B\n" },
        { ".. rstgsoc: disable-file=unused-suppression\n\n.. rstgsoc: disable-next-line=tab-indentation\n\nAa.\n", ".. rstgsoc: disable-file=unused-suppression\n\n.. rstgsoc: disable-next-line=tab-indentation\n\nAa.\n" },
        { ".. rstgsoc: disable-file=tab-indentation", "" },
    };

    [Theory]
    [MemberData(nameof(Unused))]
    public void Comments_of_no_use_are_removed(string before, string after) =>
        Fixer.Fix([SourceText.From(before)], pages => new LintReport([.. pages.Select(page => Lint(page, "unused-suppression"))])).Pages[0].Mended.Content.Should().Be(after);

    [Fact]
    public void Use_does_not_depend_on_what_else_is_selected()
    {
        var page = SourceText.From(".. rstgsoc: disable-next-line=trailing-whitespace,tab-indentation\n\n" + Blank);
        Lint(page, "unused-suppression").Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("tab-indentation");
        Lint(page, "unused-suppression", "HYG").Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("tab-indentation");
        Lint(page, "trailing-whitespace").Diagnostics.Should().BeEmpty();
    }

    /// <summary>Pages that a stranger may send. Each takes a second; to ask every comment about every finding, title or comment took minutes.</summary>
    [Theory]
    [InlineData("disable-next-line=trailing-whitespace\n\nA title \n=======\n\n", 40_000)]
    [InlineData("disable=trailing-whitespace\n\nAa. \n\n", 60_000)]
    [InlineData("disable=trailing-whitespace\n\n.. rstgsoc: enable=HYG104\n\n", 60_000)]
    public async Task Thousands_of_comments_take_no_time(string piece, int count)
    {
        var document = RstDocument.Parse(string.Concat(Enumerable.Repeat(".. rstgsoc: " + piece, count)));
        var rule = RuleCatalog.Find("trailing-whitespace")!;
        var findings = document.Descendants<Element>().Select(element => new Diagnostic(rule, element.Span, "A fault"));
        await Task.Run(() =>
        {
            var filter = new SuppressionFilter(document);
            return filter.Filter(findings).Concat(filter.FindUnused(_ => true)).Count();
        }).WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Comments_that_reach_over_each_other_are_each_of_use()
    {
        var page = SourceText.From(".. rstgsoc: disable-file=HYG1\n\n.. rstgsoc: disable=all\n\n.. rstgsoc: disable-next-line=hyg104\n\nAa. \n\nBb. \n\n"
            + ".. rstgsoc: enable=ALL\n\n.. rstgsoc: disable=Trailing-Whitespace,HYG104,tab-indentation\n\nCc. \n\n.. rstgsoc: enable\n\nDd.\n");
        Lint(page, "trailing-whitespace", "unused-suppression").Diagnostics.Select(finding => finding.Message).Should().Equal("'tab-indentation' finds nothing to suppress here");
    }

    [Fact]
    public void Ends_are_of_no_use_where_nothing_begins()
    {
        var page = SourceText.From(".. rstgsoc: enable=all\n\n.. rstgsoc: enable=trailing-whitespace\n\n.. rstgsoc: disable=ALL\n\nAa. \n\n"
            + ".. rstgsoc: enable=trailing-whitespace\n\n.. rstgsoc: enable=all\n\n.. rstgsoc: enable=all\n\nBb. \n\n.. rstgsoc: disable=all\n\nCc.\n");
        Lint(page, "trailing-whitespace", "unused-suppression").Diagnostics.Select(finding => $"{page.Locate(finding.Span.Start).Line} {finding.Message}").Should().Equal(
            "1 'all' has not been turned off before", "3 'trailing-whitespace' has not been turned off before", "15 The line ends with blanks", "17 'all' finds nothing to suppress here");
    }

    private static PageReport Lint(SourceText page, params string[] select) => Linter.Lint(page, new LintOptions(2026) { Selection = new RuleSelection([.. select], []) });
}
