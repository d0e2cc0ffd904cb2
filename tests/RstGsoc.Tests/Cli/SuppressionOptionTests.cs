using FluentAssertions;
using Xunit;

namespace RstGsoc.Tests.Cli;

public sealed class SuppressionOptionTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public void The_page_of_standard_input_is_written_to_standard_output() =>
        command.RunWithInput("\uFEFFText. \n", "lint", "--select", "HYG", "--add-suppressions", "-").Should().Be(new CommandLineResult(
            0,
            "\uFEFF.. rstgsoc: disable-next-line=trailing-whitespace\n\nText. \n",
            "rstgsoc: wrote comments into 1 page\nNo findings in 1 page.\n"));

    [Theory]
    [InlineData("--fix")]
    [InlineData("--diff")]
    public void Comments_and_fixes_do_not_go_together(string option)
    {
        var page = command.Write("both.rst", "Text. \n");

        var result = command.Run("lint", page, "--add-suppressions", option);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("--add-suppressions cannot go together with --fix or --diff");
        File.ReadAllText(page).Should().Be("Text. \n");
    }
}
