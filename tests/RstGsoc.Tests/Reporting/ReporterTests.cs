using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RstGsoc.Diagnostics;
using RstGsoc.Reporting;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Tests.Reporting;

/// <summary>Each format's picture of one small run: a page with two hostile findings, and a clean one.</summary>
public sealed class ReporterTests
{
    public static TheoryData<string> Formats() => [.. ReporterCatalog.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_format_is_the_approved_one(string format) => Snapshot.Verify(Regex.Replace(Print(format), @"(""semanticVersion"": )""[0-9.]+""", "$1\"(version)\""), format);

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void Json_is_well_formed(string format)
    {
        using var json = JsonDocument.Parse(Print(format));
        json.RootElement.ValueKind.Should().Be(format == "gitlab" ? JsonValueKind.Array : JsonValueKind.Object);
    }

    [Theory]
    [InlineData("junit", "failure")]
    [InlineData("checkstyle", "error")]
    public void Xml_is_well_formed_though_messages_hold_control_characters(string format, string element) =>
        XDocument.Parse(Print(format)).Descendants(element).Should().HaveCount(2);

    [Fact]
    public void A_workflow_command_cannot_be_injected() =>
        Print("github").Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("::warning file=", StringComparison.Ordinal) || line.StartsWith("::error file=", StringComparison.Ordinal));

    [Fact]
    public void A_logging_command_cannot_be_injected() =>
        Print("azure").Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("##vso[task.logissue type=", StringComparison.Ordinal));

    [Fact]
    public void Reviewdog_counts_bytes()
    {
        var page = SourceText.From("ä😀 x\n", "page.rst");
        using var output = new StringWriter { NewLine = "\n" };
        ReporterCatalog.Create("rdjson", TextStyle.Plain, path => path).Write(new LintReport([new PageReport(page, [new Diagnostic(new RuleInfo("GSOC999", "some-fault", Severity.Error), new TextSpan(4, 1), "x")])]), output);
        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.GetProperty("diagnostics")[0].GetProperty("location").GetProperty("range").ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            .Should().Be("""{"start":{"line":1,"column":8},"end":{"line":1,"column":9}}""");
    }

    private static string Print(string format)
    {
        var page = SourceText.From("one two\nthree\n", "wiki/a b,c.rst");
        var error = new RuleInfo("GSOC999", "some-fault", Severity.Error) { Title = "Something is wrong", Why = "It matters.", Bad = "[|one|]", Good = "two" };
        var warning = new RuleInfo("HYG999", "other-fault", Severity.Warning) { Title = "Something is odd" };
        var report = new LintReport([
            new PageReport(page, [
                new Diagnostic(error, new TextSpan(0, 3), "Bad \"text\" <&> 100%: \u0001\u001b[31m\r\n::error::x") { Hint = "Write two", Fix = Fix.Safe("Write two", new TextSpan(0, 3), "two") },
                new Diagnostic(warning, new TextSpan(4, 6), "Over two lines"),
            ]),
            new PageReport(SourceText.From("clean\n", "clean.rst"), []),
        ]);
        using var output = new StringWriter { NewLine = "\n" };
        ReporterCatalog.Create(format, TextStyle.Plain, path => path).Write(report, output);
        return output.ToString();
    }
}
