using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace RstGsoc.Tests.Cli.Configuration;

public sealed class ConfigurationTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    private const string Faulty = "Text. \n\n\tIndented.\n";

    /// <summary>Folder, its files (path, content) and the rules found in a/b/page.rst, a line with a blank at its end and one with a tab.</summary>
    public static TheoryData<string, string[], string[]> Cascades => new()
    {
        { "none", [], ["tab-indentation", "trailing-whitespace"] },
        { "empty", ["rstgsoc.yaml", "# nothing\n"], ["tab-indentation", "trailing-whitespace"] },
        { "noitems", ["rstgsoc.yaml", "ignore:\n"], ["tab-indentation", "trailing-whitespace"] },
        { "above", ["rstgsoc.yaml", "ignore: [trailing-whitespace]\n"], ["tab-indentation"] },
        { "hidden", ["a/.rstgsoc.yaml", "ignore: trailing-whitespace\n"], ["tab-indentation"] },
        { "both", ["rstgsoc.yaml", "ignore: [trailing-whitespace]\n", "a/rstgsoc.yaml", "ignore: [tab-indentation]\n"], [] },
        { "root", ["rstgsoc.yaml", "ignore: [trailing-whitespace]\n", "a/rstgsoc.yaml", "root: true\n"], ["tab-indentation", "trailing-whitespace"] },
        { "nearer", ["rstgsoc.yaml", "ignore: [trailing-whitespace]\n", "a/b/rstgsoc.yaml", "select: [trailing-whitespace]\n"], ["trailing-whitespace"] },
        { "extends", ["a/b/rstgsoc.yaml", "extends: ../../common.yaml\n", "common.yaml", "ignore: [tab-indentation]\n"], ["trailing-whitespace"] },
        { "twobases", ["rstgsoc.yaml", "extends: [one.yaml, two.yaml]\n", "one.yaml", "select: [tab-indentation]\n", "two.yaml", "select: [HYG104]\n"], ["trailing-whitespace"] },
        { "perfile", ["rstgsoc.yaml", "per-file-ignores:\n  a/b/*.rst: [HYG104]\n"], ["tab-indentation"] },
        { "perfilename", ["rstgsoc.yaml", "per-file-ignores:\n  page.rst: [HYG104, HYG105]\n"], [] },
        { "perfileother", ["a/rstgsoc.yaml", "per-file-ignores:\n  a/b/*.rst: [HYG104]\n"], ["tab-indentation", "trailing-whitespace"] },
    };

    [Theory]
    [MemberData(nameof(Cascades))]
    public void Files_nearer_to_the_page_are_stronger(string folder, string[] files, string[] expected)
    {
        foreach (var pair in files.Chunk(2))
            command.Write($"{folder}/{pair[0]}", pair[1]);
        var page = command.Write($"{folder}/a/b/page.rst", Faulty);
        var found = Rules(command.Run("lint", page, "--format", "json"));
        found.Where(rule => rule is "tab-indentation" or "trailing-whitespace").Should().BeEquivalentTo(expected);
        Rules(command.Run("lint", Path.Combine(command.Folder, folder, "a"), "--format", "json")).Should().Equal(found, "a folder gives what its file gives");
    }

    [Theory]
    [InlineData("--ignore", "HYG104", "")]
    [InlineData("--select", "HYG104", "trailing-whitespace")]
    [InlineData("--isolated", "--select=HYG10", "tab-indentation trailing-whitespace")]
    public void The_command_line_is_strongest(string option, string value, string expected)
    {
        command.Write("line/rstgsoc.yaml", "select: [HYG104]\nignore: [HYG104]\nyear: 2020\n");
        Rules(command.Run("lint", command.Write("line/page.rst", Faulty), "--format", "json", option, value)).Order().Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("extend-select: [line-too-long]\n", "line-too-long")]
    [InlineData("extend-select: [line-too-long]\nignore: [HYG109]\n", "")]
    [InlineData("select: [HYG104]\nextend-select: [line-too-long]\n", "line-too-long")]
    [InlineData("extend-select: [line-too-long]\nper-file-ignores:\n  page.rst: all\n", "")]
    public void A_rule_that_is_off_by_default_can_be_added(string settings, string expected)
    {
        command.Write("more/rstgsoc.yaml", settings);
        var page = command.Write("more/page.rst", "Page\n====\n\n" + string.Concat(Enumerable.Repeat("words ", 20)).Trim() + "\n");
        Rules(command.Run("lint", page, "--format", "json")).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (settings.Length == 0)
            Rules(command.Run("lint", page, "--format", "json", "--extend-select", "HYG109")).Should().Equal("line-too-long");
    }

    [Theory]
    [InlineData("organization: { minimum-mentors: 2 }", "mentor-single warning")]
    [InlineData("organization: { minimum-mentors: 1 }", "")]
    [InlineData("organization: { minimum-mentors: 2 }\nignore: mentor-single", "")]
    [InlineData("organization: { minimum-mentors: 2 }\nselect: HYG", "")]
    public void An_umbrella_asks_for_more_mentors(string settings, string expected)
    {
        command.Write("umbrella/rstgsoc.yaml", settings);
        var page = command.Write("umbrella/Ideas.rst", "Google Summer of Code ideas\n===========================\n\nOne\n---\n\nText of one.\n\n-  Difficulty: easy\n-  Mentor: Alan Turing <at@example.org>\n");
        var found = JsonDocument.Parse(command.Run("lint", page, "--format", "json").Output).RootElement.GetProperty("diagnostics").EnumerateArray()
            .Where(finding => finding.GetProperty("rule").GetString() == "mentor-single").Select(finding => $"mentor-single {finding.GetProperty("severity").GetString()}");
        string.Join(' ', found).Should().Be(expected);
    }

    [Fact]
    public void A_named_file_is_the_only_one()
    {
        command.Write("named/rstgsoc.yaml", "ignore: [HYG105]\n");
        var file = command.Write("elsewhere/mine.yaml", "select: [HYG10]\nper-file-ignores:\n  '**/named/page.rst': HYG104\n");
        Rules(command.Run("lint", command.Write("named/page.rst", Faulty), "--format", "json", "--config", file)).Should().Equal("tab-indentation");
    }

    [Fact]
    public void Severities_are_set_by_the_most_precise_selector()
    {
        command.Write("severity/rstgsoc.yaml", "select: [HYG10]\nseverity:\n  trailing-whitespace: error\n  HYG1: info\n");
        var result = command.Run("lint", command.Write("severity/page.rst", Faulty), "--fail-on", "error");
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain(" error HYG104 trailing-whitespace").And.Contain(" info HYG105 tab-indentation");
    }

    [Fact]
    public void Options_of_rules_are_set()
    {
        command.Write("options/rstgsoc.yaml", "select: [line-too-long]\nrules:\n  line-too-long: { limit: 20 }\n");
        Rules(command.Run("lint", command.Write("options/page.rst", "Twenty columns are a few.\n"), "--format", "json")).Should().Equal("line-too-long");
    }

    [Theory]
    [InlineData("archive", "archive/page.rst", true)]
    [InlineData("archive/", "archive/deep/page.rst", true)]
    [InlineData("/page.rst", "archive/page.rst", false)]
    [InlineData("*_20?6.rst", "deep/Ideas_2016.rst", true)]
    [InlineData("archive/**", "archive/deep/page.rst", true)]
    [InlineData("**/deep/*", "archive/deep/page.rst", true)]
    [InlineData("./archive/page.rst", "archive/page.rst", true)]
    [InlineData("archiv", "archive/page.rst", false)]
    public void Exclusions_hold_for_files_that_are_named_too(string glob, string name, bool isExcluded)
    {
        var folder = Guid.NewGuid().ToString("N");
        command.Write($"{folder}/rstgsoc.yaml", $"select: [HYG]\nexclude: ['{glob}']\n");
        var page = command.Write($"{folder}/{name}", Faulty);
        command.Run("lint", page, "--fail-on", "info").ExitCode.Should().Be(isExcluded ? 0 : 1);
        command.Run("lint", Path.Combine(command.Folder, folder), "--fail-on", "info").ExitCode.Should().Be(isExcluded ? 0 : 1);
    }

    [Fact]
    public void Files_that_git_ignores_are_left_out_of_folders()
    {
        command.Write("git/.git/HEAD", "");
        command.Write("git/.gitignore", "# built\n/out/\n*.tmp.rst\n!keep.tmp.rst\n");
        command.Write("git/sub/.gitignore", "!b.tmp.rst\n");
        foreach (var name in new[] { "page.rst", "a.tmp.rst", "keep.tmp.rst", "out/page.rst", "sub/a.tmp.rst", "sub/b.tmp.rst", "sub/out/page.rst" })
            command.Write($"git/{name}", Faulty);
        var folder = Path.Combine(command.Folder, "git");
        Pages("--select", "HYG104").Should().Equal("keep.tmp.rst", "page.rst", "sub/b.tmp.rst", "sub/out/page.rst");
        Pages("--select", "HYG104", "--no-gitignore").Should().HaveCount(7);
        command.Run("lint", Path.Combine(folder, "a.tmp.rst"), "--fail-on", "info", "--select", "HYG104").ExitCode.Should().Be(1, "a file that is named is linted");

        IEnumerable<string> Pages(params string[] options) => System.Text.Json.JsonDocument.Parse(command.Run(["lint", folder, "--format", "json", .. options]).Output).RootElement
            .GetProperty("diagnostics").EnumerateArray().Select(d => Path.GetRelativePath(folder, d.GetProperty("path").GetString()!));
    }

    [Fact]
    public void Known_names_are_not_reported()
    {
        var page = command.Write("known/page.rst", "Text.\n\n.. toctree::\n   :maxdepth: 1\n\n   a\n\n.. mytool:: x\n");
        Rules(command.Run("lint", page, "--select", "RST301", "--format", "json")).Should().Equal("unknown-directive");
        Rules(command.Run("lint", page, "--select", "RST301", "--format", "json", "--known-directive", "mytool")).Should().BeEmpty();
        command.Write("known/rstgsoc.yaml", "sphinx: false\nknown-directives: [MyTool]\n");
        Rules(command.Run("lint", page, "--select", "RST301", "--format", "json")).Should().Equal("unknown-directive");
        command.Write("known/rstgsoc.yaml", "sphinx: false\nknown-directives: [MyTool, TocTree]\n");
        Rules(command.Run("lint", page, "--select", "RST301", "--format", "json")).Should().BeEmpty();
    }

    [Fact]
    public void Settings_are_shown_with_their_files()
    {
        var file = command.Write("show/rstgsoc.yaml", "year: 2024\norganization: { minimum-mentors: 2 }\n");
        var page = command.Write("show/page.rst", Faulty);
        var result = command.Run("lint", page, "--show-settings");
        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith($"# {page}\n# from {file}\nyear: 2024\n").And.Contain("minimum-mentors: 2");
    }

    private static IReadOnlyList<string> Rules(CommandLineResult result)
    {
        result.Error.Should().BeEmpty();
        return [.. System.Text.Json.JsonDocument.Parse(result.Output).RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("rule").GetString()!)];
    }
}
