using FluentAssertions;
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
        var written = SuppressionWriter.Write(Lint(SourceText.From(before)));
        written.Content.Should().Be(after);
        Lint(written).Diagnostics.Should().BeEmpty();
    }

    private static PageReport Lint(SourceText page) => Linter.Lint(page, new LintOptions(2026) { Selection = new RuleSelection(["trailing-whitespace"], []) });
}
