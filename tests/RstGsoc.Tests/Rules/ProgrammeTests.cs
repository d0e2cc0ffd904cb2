using FluentAssertions;
using RstGsoc.Rules;
using Xunit;

namespace RstGsoc.Tests.Rules;

public sealed class ProgrammeTests
{
    [Theory]
    [InlineData(2004, "student", "")]
    [InlineData(2016, "student", "")]
    [InlineData(2020, "student", "")]
    [InlineData(2021, "student", "175")]
    [InlineData(2022, "contributor", "175 350")]
    [InlineData(2023, "contributor", "175 350")]
    [InlineData(2024, "contributor", "90 175 350")]
    [InlineData(2026, "contributor", "90 175 350")]
    public void Term_and_sizes_follow_the_year(int year, string term, string sizes)
    {
        var programme = Programme.Of(year);
        programme.Year.Should().Be(year);
        programme.Term.Should().Be(term);
        string.Join(' ', programme.Sizes).Should().Be(sizes);
        programme.RequiresSize.Should().Be(year >= 2022);
        programme.RequiresMentors.Should().Be(year >= 2014);
    }
}
