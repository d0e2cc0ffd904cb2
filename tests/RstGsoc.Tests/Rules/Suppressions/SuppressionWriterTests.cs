using FluentAssertions;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Rules.Suppressions;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Rules.Suppressions;

public sealed class SuppressionWriterTests
{
    private const string Next = ".. rstgsoc: disable-next-line=trailing-whitespace\n\n";
    private const string Begin = ".. rstgsoc: disable=trailing-whitespace\n\n";
    private const string End = "\n\n.. rstgsoc: enable=trailing-whitespace\n";
    private const string File = ".. rstgsoc: disable-file=trailing-whitespace\n\n";

    public static TheoryData<string, string> Pages => new()
    {
        { "Aa.\n", "Aa.\n" },
        { "Aa. \n", Next + "Aa. \n" },
        { "Aa.\n\nBb. \n", "Aa.\n\n" + Next + "Bb. \n" },
        { "Aa.\nBb. \n", Begin + "Aa.\nBb. " + End },
        { "A title \n=======\n\nAa.\n", Next + "A title \n=======\n\nAa.\n" },
        { "A\n=\n\nB\n- \n\nText\n", "A\n=\n\n" + Next + "B\n- \n\nText\n" },
        { "- A\n- B \n", Begin + "- A\n- B " + End },
        { "A::\n\n  B \n", File + "A::\n\n  B \n" },
        { "Aa.\n\n  Quote. \n", File + "Aa.\n\n  Quote. \n" },
        { "Aa. \n\n  Quote. \n", File + Next + "Aa. \n\n  Quote. \n" },
        { "Aa. \r\n\r\nBb.\r\n", Next.Replace("\n", "\r\n", StringComparison.Ordinal) + "Aa. \r\n\r\nBb.\r\n" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Comments_stand_where_they_change_nothing_else(string before, string after)
    {
        var suppressed = Write(SourceText.From(before), "trailing-whitespace");
        suppressed.Pages[0].Content.Should().Be(after);
        suppressed.Report.Pages[0].Diagnostics.Should().BeEmpty();
    }

    /// <summary>The literal block is missing before the comment too.</summary>
    [Fact]
    public void What_a_comment_at_its_place_does_not_hide_is_hidden_for_the_page()
    {
        var suppressed = Write(SourceText.From("[a] ::\n\nText"), "missing-literal-block");
        suppressed.Pages[0].Content.Should().StartWith(".. rstgsoc: disable-file=missing-literal-block\n\n[a] ::");
        suppressed.Report.Pages[0].Diagnostics.Should().BeEmpty();
    }

    /// <summary>A second; to look through the whole page for the place of each comment took minutes.</summary>
    [Fact]
    public async Task Thousands_of_comments_are_written_in_no_time()
    {
        var page = SourceText.From(string.Concat(Enumerable.Repeat("Aa. \n\n", 60_000)));
        var rule = RuleCatalog.Find("trailing-whitespace")!;
        var report = new LintReport([new PageReport(page, [.. Enumerable.Range(0, 60_000).Select(i => new Diagnostic(rule, new TextSpan((i * 6) + 3, 1), "A fault"))])]);
        var suppressed = await Task.Run(() => SuppressionWriter.Write(report, pages => new LintReport([new PageReport(pages[0], [])]))).WaitAsync(TimeSpan.FromMinutes(1));
        suppressed.Pages[0].Content.Should().HaveLength(60_000 * (Next.Length + 6));
    }

    private static SuppressionReport Write(SourceText page, string rule)
    {
        LintReport Lint(IReadOnlyList<SourceText> pages) => Linter.Lint(pages, [], new LintOptions(2026) { Selection = new RuleSelection([rule], []) });
        return SuppressionWriter.Write(Lint([page]), Lint);
    }
}
