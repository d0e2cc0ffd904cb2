using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>What a user of the library does to add a role.</summary>
public sealed class CustomRoleTests
{
    private static readonly RstParseOptions s_options = RstParseOptions.Default with { Roles = [new IssueRole()] };

    [Fact]
    public void Its_text_becomes_what_it_says()
    {
        var document = RstDocument.Parse("See :Issue:`1\\2`.\n", s_options);

        document.Diagnostics.Should().BeEmpty();
        document.ToPseudoXml().Should().Be("""
            <document source="test data">
                <paragraph>
                    See 
                    <reference refuri="https://example.org/12">
                        #12
                    .

            """);
    }

    [Fact]
    public void Pages_make_roles_from_it()
    {
        var document = RstDocument.Parse(".. role:: bug(issue)\n   :class: red\n\n:bug:`7`\n", s_options);

        document.Diagnostics.Should().BeEmpty();
        document.Descendants<Reference>().Should().ContainSingle().Which.Classes.Should().Equal("red");
    }

    [Fact]
    public void It_can_report()
    {
        var document = RstDocument.Parse("See :issue:`seven`.\n", s_options);

        var finding = document.Diagnostics.Should().ContainSingle().Subject;
        finding.Rule.Should().Be(IssueRole.NoNumber);
        document.Source.Slice(finding.Span).Should().Be(":issue:`seven`");
        document.Descendants<Problematic>().Should().ContainSingle().Which.GetText().Should().Be(":issue:`seven`");
    }

    [Fact]
    public void It_takes_the_place_of_a_standard_one()
    {
        var document = RstDocument.Parse(":strong:`a`\n", RstParseOptions.Default with { Roles = [new StrongerRole()] });

        document.Descendants<Strong>().Should().ContainSingle().Which.GetAttribute("degree").Should().Be(2);
    }

    [Fact]
    public void An_unknown_one_is_one_finding_with_the_nearest_name()
    {
        var document = RstDocument.Parse(":isue:`7`\n", s_options);

        var finding = document.Diagnostics.Should().ContainSingle().Subject;
        finding.Rule.Should().Be(SyntaxRules.UnknownRole);
        finding.Hint.Should().Be("Did you mean \"issue\"?");
    }

    private sealed class IssueRole() : Role("issue")
    {
        public static readonly RuleInfo NoNumber = new("X2", "issue-without-number", Severity.Warning);

        public override Element Apply(RoleUse use) => use.Text.All(char.IsAsciiDigit)
            ? use.Link("#" + use.Text, "https://example.org/" + use.Text)
            : use.Report(NoNumber, "An issue is a number");
    }

    private sealed class StrongerRole() : Role("strong")
    {
        public override Element Apply(RoleUse use)
        {
            var strong = use.Fill(new Strong());
            use.SetAttribute(strong, "degree", 2);
            return strong;
        }
    }
}
