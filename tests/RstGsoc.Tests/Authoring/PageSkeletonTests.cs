using FluentAssertions;
using RstGsoc.Authoring;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Authoring;

public sealed class PageSkeletonTests
{
    [Theory]
    [InlineData(2010)]
    [InlineData(2017)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2026)]
    public void All_that_is_found_are_placeholders(int year)
    {
        var page = SourceText.From(PageSkeleton.Write(Programme.Of(year), "libvirt"), $"Ideas_{year}.rst");
        var found = Linter.Lint(page, new LintOptions(year)).Diagnostics.Where(d => d.Severity >= Severity.Warning).ToList();
        found.Select(d => d.Rule.Name).Distinct().Should().BeEquivalentTo(["placeholder-text"], "these are all:\n{0}", string.Join('\n', found));
    }

    [Fact]
    public void A_skeleton_asks_for_what_its_year_asks_for()
    {
        PageSkeleton.Write(Programme.Of(2026)).Should().Contain("90, 175 or 350 hours").And.Contain("contributor").And.Contain("Skill level");
        PageSkeleton.Write(Programme.Of(2010)).Should().NotContain("hours").And.Contain("student");
    }
}
