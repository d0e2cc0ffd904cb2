namespace RstGsoc.Tests.Cli;

public sealed class ReportCommandTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    private const string Page = "GSoC 2026\n=========\n\nProject ideas\n-------------\n\nOne\n~~~\n\n**Mentor:** Alan Turing\n";

    [Fact]
    public void The_report_is_written_to_a_file()
    {
        var output = Path.Combine(command.Folder, "ideas.html");

        var result = command.Run("report", command.Write("pages/a.rst", Page), "--title", "Ours", "--output", output);

        result.Should().Be(new CommandLineResult(0, "", ""));
        File.ReadAllText(output).Should().StartWith("<!DOCTYPE html>").And.Contain("<h1>Ours</h1>").And.Contain("<a href=\"#idea=2026-one\">One</a>");
    }

    [Fact]
    public void Without_a_file_it_goes_to_standard_output() => command.RunWithInput(Page, "report", "-").Output.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");

    [Fact]
    public void A_page_is_not_overwritten_by_its_report()
    {
        var page = command.Write("pages/b.rst", Page);

        var result = command.Run("report", page, "--output", page);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("it is one of the pages");
        File.ReadAllText(page).Should().Be(Page);
    }

    [Fact]
    public void A_folder_that_is_not_there_exits_with_2()
    {
        var result = command.Run("report", command.Write("pages/c.rst", Page), "--output", Path.Combine(command.Folder, "no", "such", "ideas.html"));

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("cannot be written");
    }

    [Fact]
    public void Rules_are_chosen_as_for_lint() =>
        command.RunWithInput(Page, "report", "-", "--select", "idea-size-missing").Output.Should().Contain("id=\"rule-GSOC209\"").And.NotContain("id=\"rule-GSOC210\"");
}
