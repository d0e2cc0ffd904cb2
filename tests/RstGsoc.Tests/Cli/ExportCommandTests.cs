using System.Text.Json;

namespace RstGsoc.Tests.Cli;

public sealed class ExportCommandTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    private const string Page = "Ideas\n=====\n\nOne\n---\n\n**Mentor:** Alan Turing\n";

    [Fact]
    public void The_ideas_of_a_folder_are_printed_as_JSON()
    {
        command.Write("pages/a.rst", Page);
        command.Write("pages/b.rst", "Text.\n");

        var result = command.Run("export", Path.Combine(command.Folder, "pages"));

        result.ExitCode.Should().Be(0);
        var pages = JsonDocument.Parse(result.Output).RootElement.GetProperty("pages");
        pages.EnumerateArray().Select(p => p.GetProperty("ideas").GetArrayLength()).Should().Equal(1, 0);
    }

    [Fact]
    public void Standard_input_is_a_page() =>
        command.RunWithInput(Page, "export", "--format", "csv", "-").Output.Should().Contain(",One,");

    [Fact]
    public void Settings_say_the_year_and_what_labels_mean()
    {
        command.Write("house/rstgsoc.yaml", "year: 2024\nfield-synonyms:\n  mentors: Shepherd\n");
        command.Write("house/undated.rst", Page.Replace("Mentor", "Shepherd", StringComparison.Ordinal));
        command.Write("house/dated.rst", Page.Replace("Ideas\n=====", "Google Summer of Code 2025 ideas\n================================", StringComparison.Ordinal));

        var pages = JsonDocument.Parse(command.Run("export", Path.Combine(command.Folder, "house")).Output).RootElement.GetProperty("pages").EnumerateArray().ToList();

        pages.Select(page => page.GetProperty("programmeYear").GetInt32()).Should().Equal(2025, 2024);
        pages[1].GetProperty("ideas")[0].GetProperty("mentors")[0].GetProperty("name").GetString().Should().Be("Alan Turing");
        JsonDocument.Parse(command.Run("export", "--isolated", Path.Combine(command.Folder, "house", "undated.rst")).Output)
            .RootElement.GetProperty("pages")[0].GetProperty("programmeYear").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void A_page_that_is_not_there_exits_with_2_and_the_others_are_printed()
    {
        var page = command.Write("c.rst", Page);

        var result = command.Run("export", page, "/nowhere/at-all.rst");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("/nowhere/at-all.rst");
        result.Output.Should().Contain("\"One\"");
    }

    [Fact]
    public void An_unknown_format_exits_with_2() => command.RunWithInput(Page, "export", "--format", "xls", "-").ExitCode.Should().Be(2);

    [Fact]
    public void The_text_of_a_page_is_written_as_HTML() =>
        command.RunWithInput(Page, "export", "--format", "html", "-").Output.Should().Be(
            "<h1>Ideas</h1>\n<p class=\"subtitle\" id=\"one\">One</p>\n<p><strong>Mentor:</strong> Alan Turing</p>\n");

    [Fact]
    public void The_text_of_one_idea_is_written_as_HTML()
    {
        var result = command.RunWithInput(Page + "\nTwo\n---\n\n**Mentor:** Grace Hopper\n", "export", "--format", "html", "--idea", "two", "-");

        result.Should().Be(new CommandLineResult(0, "<h1>Two</h1>\n<p><strong>Mentor:</strong> Grace Hopper</p>\n", ""));
    }

    [Fact]
    public void An_idea_that_is_not_there_exits_with_2() =>
        command.RunWithInput(Page, "export", "--idea", "three", "-").Should().Be(new CommandLineResult(2, "{\n  \"pages\": []\n}\n", "rstgsoc: no idea has 'three' in its title\n"));
}
