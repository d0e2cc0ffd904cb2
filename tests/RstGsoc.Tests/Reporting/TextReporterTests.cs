using FluentAssertions;
using RstGsoc.Diagnostics;
using RstGsoc.Reporting;
using RstGsoc.Rules;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Reporting;

public sealed class TextReporterTests
{
    private static readonly RuleInfo s_rule = new("GSOC999", "some-fault", Severity.Warning);

    [Fact]
    public void Findings_are_grouped_by_page_and_underlined()
    {
        Write(TextStyle.Plain, new Diagnostic(s_rule, new TextSpan(6, 5), "This is wrong") { Hint = "Mend it" }).Should().Be(
            """
            page.rst
              1:7 warning GSOC999 some-fault
                This is wrong
                 1 | Hello world.
                   |       ^^^^^
                hint: Mend it

            0 errors, 1 warning, 0 infos in 1 page.

            """);
    }

    [Fact]
    public void Without_findings_there_is_one_line() => Write(TextStyle.Plain).Should().Be("No findings in 1 page.\n");

    [Fact]
    public void Page_text_cannot_steer_the_terminal() =>
        Write(TextStyle.Plain, new Diagnostic(s_rule, new TextSpan(0, 5), "\u001b]0;title\u0007 is bad")).Should().NotContain("\u001b").And.Contain("␛]0;title␇ is bad");

    [Fact]
    public void A_rule_is_a_link_to_its_part_of_the_rules_page_where_links_can_be_shown()
    {
        var style = new TextStyle(false, 80) { RulesPage = "https://example.org/rules.md" };
        var known = RuleCatalog.Find("trailing-whitespace")!;
        Write(style, new Diagnostic(known, new TextSpan(0, 5), "Bad")).Should().Contain("\u001b]8;;https://example.org/rules.md#hyg104-trailing-whitespace\u001b\\HYG104 trailing-whitespace\u001b]8;;\u001b\\");
        Write(style, new Diagnostic(s_rule, new TextSpan(0, 5), "Bad")).Should().NotContain("\u001b", "no page tells of a rule of one's own");
    }

    [Fact]
    public void Colours_are_used_where_they_are_wanted() =>
        Write(new TextStyle(true, 80), new Diagnostic(s_rule, new TextSpan(0, 5), "Bad")).Should().Contain("\u001b[1;33m^^^^^\u001b[0m");

    private static string Write(TextStyle style, params Diagnostic[] findings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextReporter(style).Write(new LintReport([new PageReport(SourceText.From("Hello world.\n", "page.rst"), [.. findings])]), output);
        return output.ToString();
    }
}
