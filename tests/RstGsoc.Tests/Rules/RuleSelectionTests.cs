using FluentAssertions;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using Xunit;

namespace RstGsoc.Tests.Rules;

public sealed class RuleSelectionTests
{
    private static readonly RuleInfo s_on = new("GSOC201", "on-rule", Severity.Warning);
    private static readonly RuleInfo s_off = new("GSOC202", "off-rule", Severity.Info) { IsEnabledByDefault = false };

    [Theory]
    [InlineData("", "", true, false)]
    [InlineData("all", "", true, true)]
    [InlineData("GSOC2", "", true, true)]
    [InlineData("gsoc202", "", false, true)]
    [InlineData("off-rule", "", false, true)]
    [InlineData("", "on-rule", false, false)]
    [InlineData("", "GSOC", false, false)]
    [InlineData("all", "GSOC2", false, false)]
    [InlineData("GSOC201", "GSOC2", true, false)]
    [InlineData("GSOC", "GSOC201", false, true)]
    [InlineData("GSOC201", "on-rule", false, false)]
    [InlineData("HYG", "", false, false)]
    public void The_more_precise_selector_wins(string select, string ignore, bool on, bool off)
    {
        var selection = new RuleSelection(Split(select), Split(ignore));
        selection.IsEnabled(s_on).Should().Be(on);
        selection.IsEnabled(s_off).Should().Be(off);
    }

    private static System.Collections.Immutable.ImmutableArray<string> Split(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries)];
}
