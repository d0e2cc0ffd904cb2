using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace RstGsoc.Tests.House;

/// <summary>The laws of the house that a compiler does not check: who may know whom, and how long a file may be.</summary>
public sealed class ArchitectureTests
{
    /// <summary>The direction of dependency: a room may know those before it.</summary>
    private static readonly string[] s_rooms = ["Text", "Diagnostics", "Parsing", "Syntax", "Html", "Ideas", "Rules", "Authoring", "Reporting"];

    private static readonly string s_library = Path.Combine(Root(), "src", "RstGsoc");

    public static TheoryData<string> Rooms() => [.. s_rooms.Where(r => Directory.Exists(Path.Combine(s_library, r)))];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_before_it(string room)
    {
        var allowed = s_rooms.TakeWhile(r => r != room).Append(room).ToHashSet();
        var used = Sources(room).SelectMany(f => Regex.Matches(File.ReadAllText(f), @"^using (?:static )?RstGsoc\.(\w+)", RegexOptions.Multiline)
            .Select(m => (File: Path.GetFileName(f), Room: m.Groups[1].Value)));

        used.Where(u => !allowed.Contains(u.Room)).Should().BeEmpty();
    }

    [Fact]
    public void Sprache_is_named_only_in_the_kit_and_in_grammars()
    {
        var users = Sources("").Where(f => File.ReadAllText(f).Contains("using Sprache", StringComparison.Ordinal)).Select(f => Path.GetRelativePath(s_library, f));

        users.Should().OnlyContain(f => f.StartsWith("Parsing", StringComparison.Ordinal) || f == "ParserQuery.cs" || f.EndsWith("Grammar.cs", StringComparison.Ordinal));
        users.Should().Contain("ParserQuery.cs");
    }

    [Fact]
    public void The_library_touches_neither_console_nor_files_nor_clock()
    {
        var calls = Sources("").SelectMany(f => Regex.Matches(File.ReadAllText(f), @"\b(Console|File|Directory|DateTime|DateTimeOffset|Environment)\.[A-Z]\w*")
            .Select(m => $"{Path.GetFileName(f)}: {m.Value}"));

        calls.Where(c => !c.Contains("Environment.NewLine", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        var long_ = Directory.EnumerateFiles(Root(), "*.cs", SearchOption.AllDirectories).Where(IsOurs)
            .Select(f => (File: Path.GetRelativePath(Root(), f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 300);

        long_.Should().BeEmpty();
    }

    private static IEnumerable<string> Sources(string room) =>
        Directory.EnumerateFiles(Path.Combine(s_library, room), "*.cs", SearchOption.AllDirectories).Where(IsOurs);

    private static bool IsOurs(string path) => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
