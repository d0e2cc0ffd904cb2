using FluentAssertions;
using RstGsoc.Rules;
using Xunit;

namespace RstGsoc.Tests.Cli;

public sealed class RulesCommandTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public void All_rules_are_listed()
    {
        var result = command.Run("rules");
        result.ExitCode.Should().Be(0);
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(RuleCatalog.All.Length);
    }

    [Theory]
    [InlineData("trailing-whitespace")]
    [InlineData("hyg104")]
    public void A_rule_is_explained_with_its_examples(string name)
    {
        var result = command.Run("rules", name);
        result.Output.Should().StartWith("HYG104 trailing-whitespace (info)\n").And.Contain("\nWrong:\n").And.Contain("\nRight:\n").And.NotContain("[|");
    }

    [Fact]
    public void An_unknown_rule_is_wrong_usage() =>
        command.Run("rules", "nothing").Should().Be(new CommandLineResult(2, "", "rstgsoc: no rule has the code or name 'nothing'\n"));

    [Fact]
    public void Markdown_has_a_section_for_each_rule() =>
        command.Run("rules", "--format", "markdown").Output.Should().Contain("\n## HYG104 trailing-whitespace\n");
}
