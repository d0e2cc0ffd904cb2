using FluentAssertions;
using Xunit;

namespace RstGsoc.Tests.Cli.Configuration;

public sealed class CustomRuleTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    private const string Page = """
        Google Summer of Code 2026 ideas
        ================================

        Project ideas
        -------------

        Fuzz the parser
        ~~~~~~~~~~~~~~~

        **Summary:** Feed Libvirt odd documents, ``Libvirt`` too.

        See https://wiki.libvirt.org/x.html for more.

        **Details:**

        -  Skill level: beginner
        -  Language: C, Perl
        -  Mentor: Jane Doe <jane@example.org>
        -  Project size: 175 hours

        """;

    /// <summary>The body of a rule and the places and messages of what it finds.</summary>
    public static TheoryData<string, string[]> Rules => new()
    {
        { "{forbidden-terms: Libvirt, replacement: libvirt}", ["10:19 'Libvirt' is not to be used; write 'libvirt'"] },
        { "{forbidden-terms: [GOOGLE, odd], ignore-case: true, message: Not here}", ["1:1 Not here", "10:27 Not here"] },
        { "{forbidden-terms: ibvirt}", [] },
        { "{required-section: [Contacts, Contact]}", ["1:1 The page has no section 'Contacts'"] },
        { "{required-section: project ideas}", [] },
        { "{required-section: Contacts, pages: faq}", [] },
        { "{required-field: component}", ["7:1 'Fuzz the parser' has no field 'Component'"] },
        { "{required-field: mentors}", [] },
        { "{field: languages, allowed-values: [C, Python]}", ["17:14 'Perl' is not one of C, Python"] },
        { "{field: languages, allowed-values: [C, Perl]}", [] },
        { "{field: mentors, must-match: '@redhat[.]com'}", ["18:12 'Jane Doe <jane@example.org>' does not match @redhat[.]com"] },
        { "{field: mentors, must-not-match: 'Jane'}", ["18:12 'Jane Doe <jane@example.org>' matches Jane"] },
        { "{links: true, must-not-match: '^https://wiki[.]libvirt[.]org'}", ["12:5 'https://wiki.libvirt.org/x.html' matches ^https://wiki[.]libvirt[.]org"] },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rules_need_no_code(string body, string[] expected)
    {
        command.Write("custom/rstgsoc.yaml", $"custom-rules:\n  house-rule: {body}\n");
        var result = command.Run("lint", command.Write("custom/Ideas_2026.rst", Page), "--select", "house-rule", "--format", "json");
        result.Error.Should().BeEmpty();
        System.Text.Json.JsonDocument.Parse(result.Output).RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(d => $"{d.GetProperty("start").GetProperty("line")}:{d.GetProperty("start").GetProperty("column")} {d.GetProperty("message")}").Should().Equal(expected);
    }

    [Fact]
    public void A_replacement_is_a_fix()
    {
        command.Write("fixed/rstgsoc.yaml", "custom-rules:\n  name: {forbidden-terms: [Libvirt, LibVirt], replacement: libvirt, severity: error}\n");
        var page = command.Write("fixed/page.rst", "A LibVirt page\n==============\n\nLibvirt and libvirt,\n``Libvirt``.\n");
        command.Run("lint", page, "--select", "OWN", "--fix").ExitCode.Should().Be(0);
        File.ReadAllText(page).Should().Be("A libvirt page\n==============\n\nlibvirt and libvirt,\n``Libvirt``.\n");
    }

    [Fact]
    public void Comments_and_files_can_turn_them_off()
    {
        command.Write("off/rstgsoc.yaml", "custom-rules:\n  name: {forbidden-terms: Libvirt}\nper-file-ignores: {b.rst: name}\n");
        command.Write("off/a.rst", ".. rstgsoc: disable-next-line=name\n\nLibvirt\n");
        command.Write("off/b.rst", "Libvirt\n");
        command.Run("lint", Path.Combine(command.Folder, "off"), "--select", "OWN,HYG4").Should().Be(new CommandLineResult(0, "No findings in 2 pages.\n", ""));
    }
}
