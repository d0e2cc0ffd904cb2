namespace RstGsoc.Tests.Cli;

/// <summary>What Tab gives. <c>.ci/check_completions.py</c> presses it in the shells themselves.</summary>
public sealed class CompletionCommandTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    [Theory]
    [InlineData("lint", "li")]
    [InlineData("page idea", "new", "")]
    [InlineData("bash fish pwsh zsh", "completion", "")]
    [InlineData("--exit-zero", "lint", "pages/", "--exit-z")]
    [InlineData("sarif statistics", "lint", "--format", "s")]
    [InlineData("--format=sarif --format=statistics", "lint", "--format=s")]
    [InlineData("sarif statistics", "lint", "--format", "=", "s")]
    [InlineData("always auto never", "lint", "--color", "=")]
    [InlineData("GSOC2,HYG,trailing-whitespace", "lint", "--ignore", "GSOC2,HYG,trailing")]
    [InlineData("idea-size-missing", "rules", "idea-siz")]
    [InlineData("", "lint", "--output", "")]
    [InlineData("", "lint", "--quiet", "")]
    [InlineData("", "stranger")]
    public void Words_are_completed(string expected, params string[] words)
    {
        var result = command.Run(["complete", "--", .. words]);

        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        result.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_shell_has_a_script_that_asks_the_program(string shell) => command.Run("completion", shell).Output.Should().Contain("rstgsoc complete -- ");

    [Fact]
    public void Another_shell_is_wrong_usage() => command.Run("completion", "tcsh").ExitCode.Should().Be(2);

    [Fact]
    public void Help_names_what_can_be_completed_and_does_not_list_it()
    {
        command.Run("--help").Output.Split('\n').Should().OnlyContain(line => line.Length < 150);
        command.Run("lint", "--help").Output.Should().NotContain("idea-size-missing");
    }

    [Fact]
    public void Help_does_not_show_what_only_scripts_call() => command.Run("--help").Output.Should().Contain("completion").And.NotContain("what the last word");
}
