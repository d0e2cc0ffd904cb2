using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using RstGsoc.Cli.Configuration;
using RstGsoc.Rules;

namespace RstGsoc.Tests.House;

/// <summary>What is written for people leads somewhere.</summary>
public sealed class DocumentationTests
{
    private static readonly string s_root = Root();

    public static TheoryData<string> Pages() =>
        ["README.md", "samples/README.md", "src/ARCHITECTURE.md", .. Directory.EnumerateFiles(Path.Combine(s_root, "src", "docs"), "*.md").Select(file => Path.GetRelativePath(s_root, file)).Where(file => !file.EndsWith("rules.md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_between_the_documents_lead_to_files(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(s_root, page))!;
        var targets = Regex.Matches(File.ReadAllText(Path.Combine(s_root, page)), @"\]\((?!https?:|#)([^)#\s]+)").Select(match => match.Groups[1].Value);

        targets.Where(target => !Path.Exists(Path.Combine(folder, target))).Should().BeEmpty();
    }

    /// <summary>The left column has other linters' names, the right one ours.</summary>
    [Fact]
    public void The_rules_that_others_are_mapped_to_exist()
    {
        var rows = File.ReadLines(Path.Combine(s_root, "src", "docs", "coming-from.md")).Where(line => line.StartsWith('|')).Select(line => line.Split('|')[2]);
        var names = rows.SelectMany(cell => Regex.Matches(cell, "`([a-z]+(?:-[a-z]+)+)`").Select(match => match.Groups[1].Value)).ToList();

        names.Should().HaveCountGreaterThan(30);
        names.Except(RuleCatalog.All.Select(rule => rule.Name)).Except(ConfigurationKeys.All.Select(key => key.Name)).Should().BeEmpty();
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
