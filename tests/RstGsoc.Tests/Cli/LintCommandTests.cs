using FluentAssertions;
using Xunit;

namespace RstGsoc.Tests.Cli;

public sealed class LintCommandTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    [Fact]
    public void A_clean_page_exits_with_0()
    {
        var page = command.Write("clean/page.rst", "Text.\n");
        var result = command.Run("lint", page, "--select", "HYG");
        result.Should().Be(new CommandLineResult(0, "No findings in 1 page.\n", ""));
    }

    [Fact]
    public void Findings_exit_with_1()
    {
        var result = command.Run("lint", s_seeds);
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("279:20 warning HYG103 invisible-character").And.EndWith(" in 2 pages.\n");
        result.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("info", 1)]
    [InlineData("warning", 0)]
    [InlineData("error", 0)]
    public void Fail_on_sets_the_level(string level, int expected) =>
        command.Run("lint", command.Write("level.rst", "Text. \n"), "--select", "trailing-whitespace", "--fail-on", level).ExitCode.Should().Be(expected);

    [Theory]
    [InlineData("info", 1, 1)]
    [InlineData("warning", 0, 0)]
    public void What_is_below_the_report_level_is_not_there(string level, int exitCode, int count)
    {
        var result = command.Run("lint", command.Write("report-level.rst", "Text. \n"), "--select", "trailing-whitespace", "--fail-on", "info", "--report-level", level, "--format", "concise");

        result.ExitCode.Should().Be(exitCode);
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(count);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "never")]
    [InlineData("--year", "abc")]
    [InlineData("--year", "1999")]
    [InlineData("--select", "no-such-rule")]
    [InlineData("--ignore", "GSOC123456")]
    [InlineData("--fial-on", "error")]
    public void Wrong_usage_is_one_line_and_exits_with_2(string option, string value)
    {
        var result = command.Run("lint", s_seeds, option, value);
        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith("rstgsoc: ").And.EndWith("\n");
        result.Error.TrimEnd('\n').Should().NotContainAny("\n", "\t");
    }

    [Fact]
    public void A_missing_path_is_told_and_the_rest_linted()
    {
        var result = command.Run("lint", Path.Combine(command.Folder, "missing.rst"), command.Write("rest.rst", "Text. \n"));
        result.ExitCode.Should().Be(2);
        result.Error.Should().EndWith("missing.rst: no such file or folder\n");
        result.Output.Should().Contain("trailing-whitespace");
    }

    [Fact]
    public void A_folder_without_pages_is_told()
    {
        var folder = Directory.CreateDirectory(Path.Combine(command.Folder, "empty")).FullName;
        var result = command.Run("lint", folder);
        result.Should().Be(new CommandLineResult(2, "", $"rstgsoc: {folder}: the folder has no .rst files\n"));
    }

    [Fact]
    public void Standard_input_has_the_name_it_is_given()
    {
        var result = command.RunWithInput("Text. \n", "lint", "-", "--stdin-filename", "docs/page.rst", "--select", "HYG");
        result.Output.Should().StartWith("docs/page.rst\n  1:6 info HYG104 trailing-whitespace\n");
    }

    [Fact]
    public void A_file_named_twice_is_linted_once()
    {
        var page = command.Write("twice.rst", "Text.\n");
        command.Run("lint", page, page, "--select", "HYG").Output.Should().Be("No findings in 1 page.\n");
    }

    [Fact]
    public void Invalid_bytes_are_a_finding_at_their_place()
    {
        var page = command.Write("latin1.rst", [.. "One line\nca"u8, 0xE9, .. " ol\xe9\n"u8]);
        var result = command.Run("lint", page, "--format", "json", "--select", "invalid-encoding");
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("\"rule\": \"invalid-encoding\"").And.Contain("\"line\": 2,\n        \"column\": 3");
    }

    public static TheoryData<string, string> OddTexts => new()
    {
        { "empty", "" },
        { "blank", " \n\t\n\n" },
        { "bom", "\uFEFF" },
        { "cr", "One\rTwo\r" },
        { "crlf", "Title\r\n=====\r\n\r\n- a\r\n- b\r\n" },
        { "nul", "One\0two\n" },
        { "surrogate", "Lone \\ud800 mark\n" },
        { "megabyte", new string('x', 1_000_000) },
        { "open", string.Concat(Enumerable.Repeat("**a ", 50_000)) },
        { "deep", string.Concat(Enumerable.Range(0, 800).Select(i => new string(' ', i * 2) + "- x\n\n")) },
    };

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Odd_pages_neither_crash_nor_hang(string name, string text)
    {
        var page = command.Write($"odd/{name}.rst", text);
        command.Run("lint", page, "--select", "all").ExitCode.Should().BeOneOf(0, 1);
        command.Run("lint", page, "--select", "all", "--format", "json").Output.Should().Contain("\"summary\"");
    }
}
