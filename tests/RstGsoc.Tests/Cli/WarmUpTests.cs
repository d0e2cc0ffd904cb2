using FluentAssertions;
using RstGsoc.Cli;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using Xunit;

namespace RstGsoc.Tests.Cli;

/// <summary>The page that code is prepared on is worth it: reading it takes the way that pages of ideas take.</summary>
public sealed class WarmUpTests
{
    private static readonly IdeaPage s_page = IdeaPage.Read(RstDocument.Parse(WarmUp.Page));

    [Fact]
    public void It_is_a_page_of_ideas() => (s_page.Kind, s_page.ProgrammeYear, s_page.Ideas.Length).Should().Be((PageKind.Ideas, 2026, 1));

    [Theory]
    [InlineData(FieldKind.Summary)]
    [InlineData(FieldKind.SkillLevel)]
    [InlineData(FieldKind.Languages)]
    [InlineData(FieldKind.ExpectedSize)]
    [InlineData(FieldKind.Mentors)]
    [InlineData(FieldKind.SuggestedBy)]
    [InlineData(FieldKind.Links)]
    public void Its_idea_has_the_field(FieldKind kind) => s_page.Ideas[0].Field(kind).Should().NotBeNull();

    [Fact]
    public void All_of_it_is_markup() => RstDocument.Parse(WarmUp.Page).Diagnostics.Should().BeEmpty();
}
