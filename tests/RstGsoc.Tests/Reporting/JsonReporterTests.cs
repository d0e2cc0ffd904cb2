using System.Text.Json;
using FluentAssertions;
using RstGsoc.Diagnostics;
using RstGsoc.Reporting;
using RstGsoc.Rules;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Reporting;

public sealed class JsonReporterTests
{
    [Fact]
    public void A_finding_has_its_place_and_its_fix()
    {
        var rule = new RuleInfo("GSOC999", "some-fault", Severity.Error);
        var finding = new Diagnostic(rule, new TextSpan(4, 3), "Bad \ud800 \"quote\"") { Fix = Fix.Safe("Mend", new TextSpan(4, 3), "2") };
        using var output = new StringWriter();
        new JsonReporter().Write(new LintReport([new PageReport(SourceText.From("one\ntwo\n", "p.rst"), [finding])]), output);

        using var json = JsonDocument.Parse(output.ToString());
        var item = json.RootElement.GetProperty("diagnostics")[0];
        item.GetProperty("path").GetString().Should().Be("p.rst");
        item.GetProperty("rule").GetString().Should().Be("some-fault");
        item.GetProperty("code").GetString().Should().Be("GSOC999");
        item.GetProperty("severity").GetString().Should().Be("error");
        item.GetProperty("message").GetString().Should().Be("Bad \uFFFD \"quote\"");
        Place(item, "start").Should().Be((2, 1));
        Place(item, "end").Should().Be((2, 4));
        var edit = item.GetProperty("fix").GetProperty("edits")[0];
        Place(edit, "start").Should().Be((2, 1));
        edit.GetProperty("newText").GetString().Should().Be("2");
        json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32().Should().Be(1);
    }

    private static (int Line, int Column) Place(JsonElement item, string name) =>
        (item.GetProperty(name).GetProperty("line").GetInt32(), item.GetProperty(name).GetProperty("column").GetInt32());
}
