using FluentAssertions;
using Xunit;

namespace RstGsoc.Tests.Cli;

public sealed class LintBaselineTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public void Known_findings_are_hidden_wherever_they_move()
    {
        var page = command.Write("moved/page.rst", "Aa. \n\nBb. \n\nBb. \n");
        var baseline = Path.Combine(command.Folder, "moved", "baseline.json");
        Lint(page, baseline, "--update-baseline").Should().Be(new CommandLineResult(0, "No findings in 1 page.\n", $"rstgsoc: {baseline}: knows 3 findings now\n"));
        Lint(page, baseline).ExitCode.Should().Be(0);
        command.Write("moved/page.rst", "New.\n\nBb. \n\nAa. \n\n-   Bb. \n\n-  Cc. \n\nBb.\t\n");
        var result = Lint(page, baseline);
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("\n  7:8 ").And.Contain("\n  9:7 ").And.NotContain("\n  3:4 ").And.NotContain("\n  11:4 ");
    }

    [Fact]
    public void Findings_that_are_gone_are_told_and_forgotten()
    {
        var page = command.Write("gone/page.rst", "Aa. \n");
        var baseline = Path.Combine(command.Folder, "gone", "baseline.json");
        Lint(page, baseline, "--update-baseline");
        command.Write("gone/page.rst", "Aa.\n");
        Lint(page, baseline).Error.Should().Be($"rstgsoc: {baseline}: 1 known finding is there no more; --update-baseline forgets it\n");
        Lint(page, baseline, "--update-baseline");
        Lint(page, baseline).Error.Should().BeEmpty();
        File.ReadAllText(baseline).Should().Be("{\n  \"version\": 1,\n  \"findings\": []\n}\n");
    }

    [Fact]
    public void Pages_that_are_not_linted_keep_their_findings()
    {
        var (one, two) = (command.Write("kept/one.rst", "Aa. \n"), command.Write("kept/two.rst", "Aa. \n"));
        var baseline = Path.Combine(command.Folder, "kept", "baseline.json");
        Lint(Path.GetDirectoryName(one)!, baseline, "--update-baseline");
        Lint(one, baseline, "--update-baseline");
        Lint(two, baseline).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{\"findings\": [1]}")]
    public void A_baseline_that_cannot_be_read_is_told(string? content)
    {
        var baseline = Path.Combine(command.Folder, $"wrong{content?.Length}.json");
        if (content is not null)
            File.WriteAllText(baseline, content);
        var result = Lint(command.Write("wrong/page.rst", "Aa. \n"), baseline);
        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith($"rstgsoc: {baseline}: ");
    }

    [Fact]
    public void Comments_can_be_written_instead()
    {
        var page = command.Write("comments/page.rst", "Aa. \n\nBb.\n\nCc.\nDd. \n");
        var result = command.Run("lint", page, "--select", "HYG104", "--fail-on", "info", "--add-suppressions");
        result.Should().Be(new CommandLineResult(0, "No findings in 1 page.\n", "rstgsoc: wrote comments into 1 page\n"));
        File.ReadAllText(page).Should().Be(
            ".. rstgsoc: disable-next-line=trailing-whitespace\n\nAa. \n\nBb.\n\n.. rstgsoc: disable=trailing-whitespace\n\nCc.\nDd. \n\n.. rstgsoc: enable=trailing-whitespace\n");
    }

    private CommandLineResult Lint(string path, string baseline, params string[] options) =>
        command.Run(["lint", path, "--select", "HYG104", "--fail-on", "info", "--baseline", baseline, .. options]);
}
