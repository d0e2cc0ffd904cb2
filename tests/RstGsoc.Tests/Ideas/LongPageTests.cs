using FluentAssertions;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using Xunit;

namespace RstGsoc.Tests.Ideas;

public sealed class LongPageTests
{
    private const int Ideas = 1_500;

    /// <summary>More texts than are remembered while a page is read.</summary>
    [Fact]
    public void The_last_idea_of_a_long_page_is_read_like_the_first()
    {
        var ideas = Enumerable.Range(1, Ideas).Select(i => $"Idea {i}\n~~~~~~~~~~~~\n\n**Summary:** The parser {i}.\n\n-  Mentor: Jane Doe <jane{i}@example.org>\n-  Skill level: hard\n\n");
        var page = IdeaPage.Read(RstDocument.Parse("Google Summer of Code Ideas\n===========================\n\nIdeas\n-----\n\n" + string.Concat(ideas)));
        page.Ideas.Should().HaveCount(Ideas);
        page.Ideas.Select(idea => (idea.Title.Value, idea.Summary!.Value, idea.Mentors[0].Email!.Value))
            .Should().Equal(Enumerable.Range(1, Ideas).Select(i => ($"Idea {i}", $"The parser {i}.", $"jane{i}@example.org")));
    }
}
