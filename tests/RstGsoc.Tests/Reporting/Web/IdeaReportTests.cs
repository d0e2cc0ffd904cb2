using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using RstGsoc.Reporting.Web;
using RstGsoc.Rules;
using RstGsoc.Rules.Custom;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Tests.Reporting.Web;

/// <summary>The report as text. What it does in a browser is tested in tests/RstGsoc.BrowserTests.</summary>
public sealed class IdeaReportTests
{
    private const string Page = """
        Google Summer of Code 2024
        ==========================

        Project ideas
        -------------

        Fuzz the parser
        ~~~~~~~~~~~~~~~

        **Summary:** Throw *garbage* at it & see what happens. The goal is a fuzzer.

        Read `the code <https://example.org/code>`__ first.

        **Details:**

        -  Skill level: beginner to advanced
        -  Project size: 90 or 175 hours
        -  Language: C, Python
        -  Mentor: Jane Doe <jane@example.org>, jdoe on IRC (#foo OFTC)

        Write the manual
        ~~~~~~~~~~~~~~~~

        It has been missing for years, and the goal is to have one.

        -  Skill level: beginner
        -  Language: python
        -  Mentor: TBD

        Accepted projects
        -----------------

        Port to Windows
        ~~~~~~~~~~~~~~~

        The goal is to build and test it there every night, with all that is needed.

        -  Skill level: hard
        -  Project size: 350 hours
        -  Language: C
        -  Mentor: Jane Döe <JANE@example.org>
        """;

    /// <summary>Two rules are enough to see what a finding looks like; others may change their words.</summary>
    private static readonly LintOptions s_twoRules = new(2026) { Selection = new RuleSelection(["idea-size-missing", "idea-mentor-placeholder"], []) };

    [Fact]
    public void A_small_report_is_as_approved() =>
        Snapshot.Verify(Regex.Replace(Write(Page), "(?s)<(style|script)>.*?</\\1>|'sha256-[^']*'", match => match.Value.StartsWith('<') ? $"<{match.Groups[1].Value}/>" : "'sha256'"));

    [Fact]
    public void The_policy_names_the_style_and_the_script_that_stand_there()
    {
        var html = Write(Page);
        foreach (var name in (string[])["style", "script"])
        {
            var content = html[(html.IndexOf($"<{name}>", StringComparison.Ordinal) + name.Length + 2)..html.LastIndexOf($"</{name}>", StringComparison.Ordinal)];
            html.Should().Contain($"{name}-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'");
        }
    }

    [Fact]
    public void A_person_in_two_spellings_is_one_mentor() =>
        Read(Page).Cards.SelectMany(card => card.Mentors).Distinct().Select(mentor => mentor.Name).Should().Equal("Jane Doe");

    [Fact]
    public void What_is_missing_is_what_the_rules_find_missing() =>
        Read(Page).Cards.Select(card => string.Concat(card.States.Select(state => state.ToString()[0]))).Should().Equal("GGGGGG", "GGGGMU", "GNGGGG");

    [Fact]
    public void A_year_that_did_not_ask_for_sizes_is_not_held_to_them() =>
        Read(Page.Replace("2024", "2016", StringComparison.Ordinal)).Cards[1].States[4].Should().Be(FieldState.NotAsked);

    [Fact]
    public void A_field_that_the_house_requires_is_a_column_of_its_own()
    {
        var rule = new RequiredField(new RuleInfo("HOUSE1", "links-wanted", Severity.Error)) { Kind = FieldKind.Links };

        var report = Read(Page, new LintOptions(2026) { AdditionalRules = [rule] });

        report.Requirements[^1].Label.Should().Be("Links");
        report.Cards.Select(card => card.States[^1]).Should().Equal(FieldState.Missing, FieldState.Missing, FieldState.NotAsked);
    }

    [Fact]
    public void Every_finding_stands_once_at_its_idea_or_at_its_page()
    {
        var report = Read(Page);
        var lint = Linter.Lint(SourceText.From(Page, "gsoc.rst"), new LintOptions(2026));

        report.Findings.Should().BeEquivalentTo(lint.Diagnostics);
        report.Cards[1].Findings.Select(finding => finding.Rule.Name).Should().Contain(["idea-size-missing", "idea-mentor-placeholder"]);
    }

    [Fact]
    public void Facets_count_what_the_ideas_say()
    {
        var report = Read(Page);
        var facets = Facet.Of(report).Select(facet => new FacetGroups(facet, report.Cards)).ToDictionary(facet => facet.Facet.Name);

        Groups("level").Should().Equal("Beginner 2+0", "Intermediate 1+0", "Advanced 1+1");
        Groups("size").Should().Equal("90 hours 1+0", "175 hours 1+0", "350 hours 0+1", "Not said 1+0");
        Groups("language").Should().Equal("C 1+1", "Python 2+0");
        Groups("mentor").Should().Equal("Jane Doe 1+1", "Nobody named 1+0");
        Groups("missing").Should().Equal("Complete 1+1", "Incomplete 1+0", "Size missing 1+0", "Mentor missing 1+0");
        IEnumerable<string> Groups(string name) => facets[name].Groups.Select(group => $"{group.Value.Label} {group.Offered}+{group.Accepted}");
    }

    [Fact]
    public void Names_for_links_stay_short_and_unique()
    {
        var ids = new CardIds();
        string[] given = [ids.Next(2024, "Fuzz the parser!"), ids.Next(2024, "Fuzz  the Parser"), ids.Next(null, "??"), ids.Next(null, "日本"), ids.Next(2024, new string('x', 500))];

        given.Should().Equal("2024-fuzz-the-parser", "2024-fuzz-the-parser.2", "idea", "idea.2", "2024-" + new string('x', 80));
    }

    [Fact]
    public void Pages_without_ideas_say_so() => Write("Nothing\n=======\n\nText.\n").Should().Contain("There are no ideas and no accepted projects on 1 page.");

    private static ReportContent Read(string text, LintOptions? options = null) =>
        ReportContent.Read([SourceText.From(text, "gsoc.rst")], [], _ => options ?? new LintOptions(2026), new IdeaReportOptions());

    private static string Write(string text)
    {
        using var output = new StringWriter { NewLine = "\n" };
        IdeaReport.Write([SourceText.From(text, "gsoc.rst")], [], _ => s_twoRules, new IdeaReportOptions { Title = "Ideas & more" }, output);
        return output.ToString();
    }
}
