using System.Runtime.CompilerServices;
using FluentAssertions;
using RstGsoc.Authoring;
using RstGsoc.Cli.Configuration;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Tests.Cli;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests;

public sealed class SamplesTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    private const int Year = 2026;

    [Fact]
    public void The_exemplary_page_has_no_findings() =>
        Lint("ideas").Pages.SelectMany(page => page.Diagnostics.Select(d => $"{page.Source.Locate(d.Span.Start)} {d.Rule.Name}: {d.Message}")).Should().BeEmpty();

    [Fact]
    public void The_faulty_pages_show_every_group_of_rules()
    {
        var shown = Lint("faulty").Pages.SelectMany(page => page.Diagnostics).Select(finding => Group(finding.Rule)).Distinct();
        shown.Should().BeEquivalentTo(RuleCatalog.All.Select(Group).Distinct());
    }

    [Fact]
    public void The_template_is_what_the_command_writes() =>
        File.ReadAllText(Path.Combine(Folder("template"), $"Google_Summer_of_Code_{Year}.rst")).Should().Be(PageSkeleton.Write(Programme.Of(Year), "Kettle"), "'rstgsoc new page --organization Kettle' writes it anew");

    [Fact]
    public void The_configuration_has_every_key()
    {
        var file = Path.Combine(Folder("configuration"), "rstgsoc.yaml");
        var result = command.Run("lint", "--config", file, Path.Combine(Folder("ideas"), $"Google_Summer_of_Code_{Year}.rst"), "--show-settings");
        result.Error.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        var keys = File.ReadLines(file).Where(line => line.Length > 0 && char.IsLetter(line[0])).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
        keys.Should().Equal(ConfigurationKeys.All.Select(key => key.Name));
    }

    private static LintReport Lint(string folder)
    {
        var pages = Directory.EnumerateFiles(Folder(folder), "*.rst").Order(StringComparer.Ordinal).Select(path => SourceText.FromBytes(File.ReadAllBytes(path), path)).ToList();
        return Linter.Lint(pages, [], new LintOptions(Year) { FileExists = File.Exists });
    }

    private static string Group(RuleInfo rule) => rule.Code[..^2];

    private static string Folder(string name, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "samples", name));
}
