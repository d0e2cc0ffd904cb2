using FluentAssertions;
using RstGsoc.Syntax;
using Xunit;

namespace RstGsoc.Tests.Cli;

public sealed class ParseCommandTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public void The_tree_is_printed() =>
        command.RunWithInput("Text.\n", "parse", "-").Should().Be(new CommandLineResult(0, "<document source=\"<stdin>\">\n    <paragraph>\n        Text.\n", ""));

    [Fact]
    public void A_folder_takes_a_file_for_each_page()
    {
        var page = command.Write("tree.rst", "Text.\n");
        var folder = Path.Combine(command.Folder, "out");
        command.Run("parse", page, "--output", folder).ExitCode.Should().Be(0);
        File.ReadAllText(Path.Combine(folder, "tree.rst.pxml")).Should().EndWith("<paragraph>\n        Text.\n");
    }

    [Fact]
    public void A_folder_without_a_name_exits_with_2_and_one_line()
    {
        var result = command.Run("parse", command.Write("named.rst", "Text.\n"), "--output", "");
        result.ExitCode.Should().Be(2);
        result.Error.Should().MatchRegex("^[^\n]*cannot be written[^\n]*\n$");
    }

    [Fact]
    public void A_missing_file_exits_with_2() => command.Run("parse", "/nowhere/at-all.rst").ExitCode.Should().Be(2);

    [Theory]
    [InlineData("pseudoxml")]
    [InlineData("xml")]
    [InlineData("json")]
    public void A_page_of_megabytes_is_read_and_written_like_any_other(string format)
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Überschrift {i}: *größer* als 😀 bisher, und \\*mehr*.\n\n"));
        var page = command.Write("large.rst", "\uFEFF" + text);
        var document = RstDocument.Parse(text, RstParseOptions.Default with { SourceName = page });
        command.Run("parse", page, "--to", format).Output.Should().Be(format switch { "xml" => document.ToXml(), "json" => document.ToJson(), _ => document.ToPseudoXml() });
    }
}
