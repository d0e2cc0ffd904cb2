using System.Runtime.CompilerServices;
using RstGsoc.Reporting;
using RstGsoc.Rules;

namespace RstGsoc.Tests.House;

/// <summary>The rules reference in the repository is the one that the rules give: <c>rstgsoc rules --format markdown > src/docs/rules.md</c>.</summary>
public sealed class RuleReferenceTests
{
    [Fact]
    public void The_committed_reference_is_current()
    {
        using var output = new StringWriter { NewLine = "\n" };
        RuleReference.WriteMarkdown(RuleCatalog.All, output);

        File.ReadAllText(Committed()).Should().Be(output.ToString(), "'rstgsoc rules --format markdown' prints it");
    }

    private static string Committed([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "docs", "rules.md");
}
