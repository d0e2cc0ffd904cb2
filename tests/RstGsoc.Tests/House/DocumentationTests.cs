using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace RstGsoc.Tests.House;

/// <summary>What is written for people leads somewhere.</summary>
public sealed class DocumentationTests
{
    private static readonly string s_root = Root();

    public static TheoryData<string> Pages() =>
        [.. new[] { "README.md", "samples/README.md", "src/ARCHITECTURE.md" }.Concat(Directory.EnumerateFiles(Path.Combine(s_root, "src", "docs"), "*.md").Select(file => Path.GetRelativePath(s_root, file)).Where(file => !file.EndsWith("rules.md", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_between_the_documents_lead_to_files(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(s_root, page))!;
        var targets = Regex.Matches(File.ReadAllText(Path.Combine(s_root, page)), @"\]\((?!https?:|#)([^)#\s]+)").Select(match => match.Groups[1].Value);

        targets.Where(target => !Path.Exists(Path.Combine(folder, target))).Should().BeEmpty();
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
