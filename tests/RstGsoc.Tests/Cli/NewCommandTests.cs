using FluentAssertions;
using Xunit;

namespace RstGsoc.Tests.Cli;

public sealed class NewCommandTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public void A_page_is_printed_for_the_current_year() =>
        command.Run("new", "page", "--organization", "libvirt").Output.Should().StartWith("Google Summer of Code 2026 ideas of libvirt\n===========================================\n");

    [Fact]
    public void A_page_is_written_once()
    {
        var path = Path.Combine(command.Folder, "new", "page.rst");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        command.Run("new", "page", path, "--year", "2024").Should().Be(new CommandLineResult(0, "", ""));
        File.ReadAllText(path).Should().StartWith("Google Summer of Code 2024 ideas");
        command.Run("new", "page", path).Should().Be(new CommandLineResult(2, "", $"rstgsoc: {path}: the file exists already ('rstgsoc new idea' adds to it)\n"));
    }

    [Fact]
    public void The_configuration_names_the_organisation()
    {
        command.Write("org/rstgsoc.yaml", "year: 2023\norganization: { name: Moira }\n");
        var path = Path.Combine(command.Folder, "org", "page.rst");
        command.Run("new", "page", path);
        File.ReadAllText(path).Should().StartWith("Google Summer of Code 2023 ideas of Moira\n");
    }

    [Fact]
    public void An_idea_is_added_to_a_page()
    {
        var page = command.Write("idea/page.rst", "Project ideas 2026\n==================\n\nOne\n---\n\nText.\n\n-  Mentor: A B <a@b.org>\n");
        command.Run("new", "idea", page, "--title", "Two").Should().Be(new CommandLineResult(0, "", ""));
        File.ReadAllText(page).Should().Contain("<a@b.org>\n\nTwo\n---\n\nTODO:").And.Contain("-  Mentor: TODO\n");
    }

    [Fact]
    public void Standard_input_becomes_standard_output() =>
        command.RunWithInput("Ideas\n=====\n", "new", "idea", "-", "--title", "Two").Output.Should().StartWith("Ideas\n=====\n\nTwo\n");

    [Theory]
    [InlineData("new", "idea", "/nowhere/at-all.rst")]
    [InlineData("new", "page", "/nowhere/at-all.rst")]
    [InlineData("new")]
    public void What_cannot_be_done_is_told(params string[] arguments)
    {
        var result = command.Run(arguments);
        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("rstgsoc: ");
    }
}
