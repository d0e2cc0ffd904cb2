using System.Text;

namespace RstGsoc.Tests.Faults;

/// <summary>Configuration files that are none, and those that somebody wrote to do harm.</summary>
[Trait("Category", "Faults")]
public sealed class ConfigurationFaults : IDisposable
{
    private readonly FaultFolder _folder = new();

    public ConfigurationFaults() => _folder.Write("page.rst");

    public void Dispose() => _folder.Dispose();

    [FaultTheory]
    [InlineData("mkdir rstgsoc.yaml", "this is a folder, not a configuration file")]
    [InlineData("mkfifo rstgsoc.yaml", "this is no file but a pipe or a device ('-' reads standard input)")]
    [InlineData("truncate -s 2M rstgsoc.yaml", "larger than 1 MB")]
    [InlineData("ln -s rstgsoc.yaml .rstgsoc.yaml; ln -s .rstgsoc.yaml rstgsoc.yaml", "Too many levels of symbolic links")]
    public void What_is_no_file_is_told(string prepare, string reason)
    {
        var result = _folder.Shell($"{prepare}; $RSTGSOC lint page.rst --quiet");
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain(reason);
        result.Error.Count(c => c == '\n').Should().Be(1);
    }

    [FaultFact]
    public void A_circle_of_files_is_told()
    {
        _folder.Write("rstgsoc.yaml", "extends: [a.yaml]\n");
        _folder.Write("a.yaml", "extends: [sub/../rstgsoc.yaml]\n");
        var result = _folder.Shell("$RSTGSOC lint page.rst");
        result.ExitCode.Should().Be(2);
        result.Error.Should().EndWith("files extend each other in a circle: rstgsoc.yaml -> a.yaml -> rstgsoc.yaml\n");
    }

    [FaultFact]
    public void A_long_chain_of_files_is_told()
    {
        _folder.Write("rstgsoc.yaml", "extends: [0.yaml]\n");
        for (var i = 0; i < 5_000; i++)
            _folder.Write($"{i}.yaml", $"extends: [{i + 1}.yaml]\n");
        var result = _folder.Shell("$RSTGSOC lint page.rst");
        result.ExitCode.Should().Be(2);
        result.Error.Should().EndWith("more than 20 files extend each other\n");
    }

    public static TheoryData<string, string> HostileYaml => new()
    {
        { "deep lists", "select: " + new string('[', 100_000) },
        { "deep maps", "select: " + string.Concat(Enumerable.Repeat("{a: ", 100_000)) },
        { "deep blocks", string.Concat(Enumerable.Range(0, 900).Select(i => new string(' ', i) + "a:\n")) },
        { "deep dashes", "select: \n  " + string.Concat(Enumerable.Repeat("- ", 100_000)) },
        { "alias bomb", "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat("bcdefghi".Select((c, i) => $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n")) },
        { "alias of itself", "select: &a [*a]\n" },
        { "huge scalar", "select: " + new string('x', 900_000) },
        { "huge quoted scalar", "select: \"" + new string('x', 900_000) + "\"" },
        { "huge key", new string('x', 900_000) + ": 1" },
        { "many keys", string.Concat(Enumerable.Range(0, 80_000).Select(i => $"k{i}: 1\n")) },
        { "type of .NET", "select: !<tag:yaml.org,2002:System.Diagnostics.Process> {StartInfo: {FileName: touch, Arguments: pwned}}\n" },
        { "type of Python", "select: !!python/object/apply:os.system ['touch pwned']\n" },
        { "anchors without end", string.Concat(Enumerable.Repeat("&a ", 50_000)) },
        { "tags without end", "%TAG ! tag:x,2000:\n---\n" + string.Concat(Enumerable.Repeat("! ", 50_000)) },
        { "questions", string.Concat(Enumerable.Repeat("? ", 50_000)) },
        { "controls", "select: [\u0001\u001b[2J]\n" },
        { "escapes", "select: [\"\\e[2J\\n::error::x\"]\n" },
        { "unknown key with escapes", "\"\\e]0;x\\a\\n::error::\": 1\n" },
        { "not closed", "select: [a, b" },
        { "tabs", "select:\n\t- a\n" },
    };

    [FaultTheory]
    [MemberData(nameof(HostileYaml))]
    public void Hostile_YAML_is_refused_in_a_line_or_few_and_at_once(string what, string yaml)
    {
        File.WriteAllText(_folder["rstgsoc.yaml"], yaml, new UTF8Encoding(false));
        var result = _folder.Shell("ulimit -t 20; $RSTGSOC lint page.rst");
        result.ExitCode.Should().Be(2, what);
        result.Output.Should().BeEmpty();
        result.Error.Should().NotContainAny("   at ", "\u001b", "\u0007", "Unhandled");
        result.Error.Length.Should().BeLessThan(100_000);
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => line.StartsWith("rstgsoc: ", StringComparison.Ordinal));
        _folder.List().Should().BeEquivalentTo("page.rst", "rstgsoc.yaml");
    }

    [FaultTheory]
    [InlineData("mkfifo .gitignore")]
    [InlineData("mkdir .gitignore")]
    [InlineData("head -c 3000000 /dev/urandom > .gitignore")]
    [InlineData("printf '/**/**/**/**/**/**/**/**/*a*a*a*a*a*a*a*a*a*a*a*a*b\\n' > .gitignore; for i in 1 2 3 4; do mkdir -p aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/aaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done; cp page.rst aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/aaaaaaaaaaaaaaaaaaaaaaaaaaaaa/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.rst")]
    [InlineData("printf '[\\n[[[\\n\\\\\\n!\\n/\\n*[!a-\\n' > .gitignore")]
    public void A_hostile_gitignore_neither_hangs_nor_crashes(string prepare)
    {
        var result = _folder.Shell($"{prepare}; ulimit -t 20; $RSTGSOC lint . --quiet --select trailing-whitespace --fail-on info");
        result.Error.Should().BeEmpty();
        result.ExitCode.Should().Be(1);
    }
}
