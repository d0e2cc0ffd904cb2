using FluentAssertions;
using Xunit;

namespace RstGsoc.Tests.Cli.Configuration;

public sealed class ConfigurationErrorTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    /// <summary>A configuration and the words behind its path on standard error.</summary>
    public static TheoryData<string, string> Wrong => new()
    {
        { "selct: [HYG]\n", ":1:1: unknown key 'selct'; did you mean 'select'?" },
        { "root: true\nzzz: 1\n", ":2:1: unknown key 'zzz'" },
        { "year: next\n", ":1:7: 'year' must be a whole number from 2005 to 2100" },
        { "year: \"2026\"\n", ":1:7: 'year' must be a whole number from 2005 to 2100" },
        { "year: 1999\n", ":1:7: 'year' must be a whole number from 2005 to 2100" },
        { "root: yes\n", ":1:7: 'root' must be true or false" },
        { "- a\n- b\n", ":1:1: 'the configuration' must be a map of keys and values" },
        { "ignore: [trailing-whitspace]\n", ":1:10: no rule has the code or name 'trailing-whitspace'; did you mean 'trailing-whitespace'? (see 'rstgsoc rules')" },
        { "ignore: {a: b}\n", ":1:9: 'ignore' must be the name or code of a rule" },
        { "severity: {HYG104: grave}\n", ":1:20: 'HYG104' cannot be 'grave', it must be one of info, warning, error" },
        { "severity: {HYG104: eror}\n", ":1:20: 'HYG104' cannot be 'eror', it must be one of info, warning, error; did you mean 'error'?" },
        { "rules: {line-too-long: {limit: 1}}\n", ":1:32: 'limit' must be a whole number from 20 to 10000" },
        { "rules: {line-to-long: {limit: 100}}\n", ":1:9: unknown key 'line-to-long'; did you mean 'line-too-long'?" },
        { "organization: {minimum-mentor: 2}\n", ":1:16: unknown key 'minimum-mentor'; did you mean 'minimum-mentors'?" },
        { "per-file-ignores: {a.rst: [nothing-such]}\n", ":1:28: no rule has the code or name 'nothing-such' (see 'rstgsoc rules')" },
        { "ignore: [a\n", ":2:1: this is no YAML" },
        { "a: 1\na: 2\n", ":2:1: the key 'a' stands here twice" },
        { "ignore: *nothing\n", ":1:9: nothing is anchored as 'nothing'" },
        { "year: 2026\n---\nyear: 2025\n", ":2:1: a configuration is one document, and here begins another" },
        { "extends: missing.yaml\n", ":1:10: " },
        { "custom-rules: {a: {}}\n", ":1:16: 'a' must have one of forbidden-terms, required-section, required-field, field, links" },
        { "custom-rules: {a: {links: true, required-field: mentors}}\n", ":1:16: 'a' must have one of forbidden-terms, required-section, required-field, field, links" },
        { "custom-rules: {a: {links: true}}\n", ":1:16: 'a' says nothing about the values: add allowed-values, must-match or must-not-match" },
        { "custom-rules: {a: {links: true, must-match: '('}}\n", ":1:45: 'must-match' must be a regular expression without look-around and back references" },
        { "custom-rules: {trailing-whitespace: {links: true, must-match: a}}\n", ":1:16: there is a rule 'trailing-whitespace' already" },
        { "custom-rules: {My_Rule: {links: true, must-match: a}}\n", ":1:16: 'My_Rule' cannot be a key of 'custom-rules'" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_makes_no_sense_is_told_with_its_place(string yaml, string message)
    {
        var file = command.Write("errors/rstgsoc.yaml", yaml);
        var result = command.Run("lint", command.Write("errors/page.rst", "Text. \n"));
        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith($"rstgsoc: {file}{message}").And.EndWith("\n");
    }

    [Fact]
    public void Every_mistake_is_told_on_a_line_of_its_own()
    {
        command.Write("many/rstgsoc.yaml", "yaer: 2026\nselct: [HYG]\n");
        command.Run("lint", command.Write("many/page.rst", "Text.\n")).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("rstgsoc: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_circle_of_files_is_told()
    {
        command.Write("circle/rstgsoc.yaml", "extends: other.yaml\n");
        var other = command.Write("circle/other.yaml", "extends: rstgsoc.yaml\n");
        command.Run("lint", command.Write("circle/page.rst", "Text.\n")).Error
            .Should().Be($"rstgsoc: {other}:1:10: files extend each other in a circle: rstgsoc.yaml -> other.yaml -> rstgsoc.yaml\n");
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "bomb", "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d]\n" },
        { "self", "a: &a [*a]\n" },
        { "deep", new string('[', 5_000) },
        { "deepmap", string.Concat(Enumerable.Range(0, 500).Select(i => $"{new string(' ', i)}a:\n")) },
        { "long", "ignore: [" + string.Concat(Enumerable.Repeat("a,", 50_000)) + "]\n" },
        { "huge", new string('#', 2_000_000) },
        { "tag", "!!python/object:os.system {a: b}\n" },
        { "nul", "a\0b: 1\n" },
        { "tab", "\tselect: a\n" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_files_are_refused(string name, string yaml)
    {
        command.Write($"hostile/{name}/rstgsoc.yaml", yaml);
        var result = command.Run("lint", command.Write($"hostile/{name}/page.rst", "Text.\n"));
        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("rstgsoc: ");
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_refused()
    {
        command.Write("latin/rstgsoc.yaml", [.. "organization: {name: Caf"u8, 0xE9, .. "}\n"u8]);
        command.Run("lint", command.Write("latin/page.rst", "Text.\n")).Error.Should().EndWith("the file is not UTF-8\n");
    }
}
