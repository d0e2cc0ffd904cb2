using RstGsoc.Cli;
using RstGsoc.Reporting;

namespace RstGsoc.Tests.Cli;

public sealed class TerminalTests
{
    [Theory]
    [InlineData(true, true, "")]
    [InlineData(false, true, "NO_COLOR=1")]
    [InlineData(true, true, "NO_COLOR=")]
    [InlineData(false, true, "TERM=dumb")]
    [InlineData(false, false, "")]
    [InlineData(true, false, "FORCE_COLOR=1")]
    [InlineData(false, false, "FORCE_COLOR=0")]
    [InlineData(true, false, "CLICOLOR_FORCE=1")]
    [InlineData(false, false, "FORCE_COLOR=1 NO_COLOR=1")]
    public void Colours_are_for_terminals_unless_the_environment_says_otherwise(bool expected, bool isTerminal, string environment) =>
        Style(isTerminal, environment).UseColor.Should().Be(expected);

    [Theory]
    [InlineData(true, true, "VTE_VERSION=7200")]
    [InlineData(false, true, "VTE_VERSION=4600")]
    [InlineData(true, true, "TERM=xterm-kitty")]
    [InlineData(true, true, "TERM_PROGRAM=vscode")]
    [InlineData(true, true, "FORCE_HYPERLINK=1")]
    [InlineData(false, true, "FORCE_HYPERLINK=0 TERM_PROGRAM=vscode")]
    [InlineData(false, true, "")]
    [InlineData(false, false, "TERM_PROGRAM=vscode")]
    [InlineData(false, false, "FORCE_HYPERLINK=1 FORCE_COLOR=1")]
    [InlineData(false, true, "TERM_PROGRAM=vscode NO_COLOR=1")]
    [InlineData(false, true, "FORCE_HYPERLINK=1 TERM=dumb")]
    public void Links_are_for_terminals_that_are_known_to_show_them(bool expected, bool isTerminal, string environment) =>
        Style(isTerminal, environment).RulesPage.Should().Be(expected ? "https://example.org/rules" : null);

    [Theory]
    [InlineData("always", true)]
    [InlineData("never", false)]
    [InlineData("auto", false)]
    public void The_command_line_has_the_last_word(string when, bool expected)
    {
        using var command = new CommandLineFixture();
        var page = command.Write("page.rst", "Title  \n=====\n\ntext\n");

        command.Run("lint", page, "--color", when).Output.Contains('\u001b', StringComparison.Ordinal).Should().Be(expected);
    }

    private static TextStyle Style(bool isTerminal, string environment)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('=')).ToDictionary(parts => parts[0], parts => parts[1]);
        return Terminal.Style(variables.GetValueOrDefault, isTerminal ? 80 : null, () => "https://example.org/rules");
    }
}
