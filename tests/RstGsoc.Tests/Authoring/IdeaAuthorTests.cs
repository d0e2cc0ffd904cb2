using System.Runtime.CompilerServices;
using FluentAssertions;
using RstGsoc.Authoring;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Authoring;

public sealed class IdeaAuthorTests
{
    private const string Title = "Teach the parser French";
    private static readonly Programme s_programme = Programme.Of(2026);

    public static TheoryData<string> Pages() => [.. Directory.EnumerateFiles(Folder(), "*.rst").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_any_layout_takes_one_idea_more(string name)
    {
        var page = SourceText.From(File.ReadAllText(Path.Combine(Folder(), name)));
        var extended = IdeaAuthor.Add(page, Title, s_programme);
        LineDiff.Between(LineDiff.Split(page.Content), LineDiff.Split(extended.Content)).Should().OnlyContain(change => change.OldCount == 0, "lines are only added");
        Complaints(extended).Should().BeLessThanOrEqualTo(Complaints(page));
        if (!Read(page).Ideas.Any(idea => idea.Section == IdeaSection.Idea))
            return;
        var ideas = Read(extended).Ideas;
        ideas.Should().HaveCount(Read(page).Ideas.Length + 1, "the page is now\n{0}", extended.Content);
        ideas.Should().ContainSingle(idea => idea.Title.Value.EndsWith(Title, StringComparison.Ordinal) && idea.Section == IdeaSection.Idea, "the page is now\n{0}", extended.Content);
    }

    public static TheoryData<string, string> Layouts => new()
    {
        {
            "Ideas 2026\n==========\n\nOne\n---\n\nAbout one. It is long.\n\n::\n\n  code\n\n-  Skill level: easy\n-  Mentor: A B <a@b.org>\n\nContact\n-------\n\nMail us.\n",
            "Teach the parser French\n-----------------------\n\n" + Description + "\n\n-  Skill level: " + Level + "\n-  Mentor: TODO\n-  Project size: " + Size + "\n-  Language: TODO: programming languages\n"
        },
        {
            "Project ideas 2026\n==================\n\n===\nOne\n===\n\nAbout one.\n\n:Mentors: A B, C D\n:Difficulty: hard\n:Size: 350 hours\n:Skills: C\n",
            "=======================\nTeach the parser French\n=======================\n\n" + Description + "\n\n:Mentors: TODO\n:Difficulty: " + Level + "\n:Size: " + Size + "\n:Skills: TODO: what one must be able to do\n"
        },
        {
            "Project ideas 2026\r\n==================\r\n\r\nText.\r\n",
            "Teach the parser French\r\n-----------------------\r\n\r\n**Summary:** TODO: the idea in one sentence\r\n\r\n" + Description + "\r\n\r\n**Expected outcome:** TODO: what shall exist in the end\r\n\r\n**Links:**\r\n\r\n"
                + "-  TODO: where to read on\r\n\r\n**Details:**\r\n\r\n-  Skill level: " + Level + "\r\n-  Project size: " + Size + "\r\n-  Language: TODO: programming languages\r\n-  Mentor: TODO\r\n"
        },
        {
            "Project ideas 2026\r\n==================\n\nText.\n",
            "Teach the parser French\n-----------------------\n\n**Summary:** TODO: the idea in one sentence\n\n" + Description + "\n\n**Expected outcome:** TODO: what shall exist in the end\n\n**Links:**\n\n"
                + "-  TODO: where to read on\n\n**Details:**\n\n-  Skill level: " + Level + "\n-  Project size: " + Size + "\n-  Language: TODO: programming languages\n-  Mentor: TODO\n"
        },
    };

    private const string Description = "TODO: two to five sentences on what is wrong or missing today, who needs it, and what shall exist in the end.";
    private const string Level = "TODO: beginner, intermediate or advanced";
    private const string Size = "TODO: 90, 175 or 350 hours";

    [Theory]
    [MemberData(nameof(Layouts))]
    public void An_idea_has_the_layout_of_its_page(string text, string expected)
    {
        var extended = IdeaAuthor.Add(SourceText.From(text), Title, s_programme);
        extended.Content.Should().Contain(expected);
    }

    [Fact]
    public void Nothing_is_lost_of_an_empty_page() => IdeaAuthor.Add(SourceText.From(""), null, Programme.Of(2010)).Content
        .Should().Be("TODO: title of idea 1\n---------------------\n\n**Summary:** TODO: the idea in one sentence\n\n" + Description + "\n\n**Links:**\n\n-  TODO: where to read on\n\n**Details:**\n\n-  Mentor: TODO\n");

    private static IdeaPage Read(SourceText page) => IdeaPage.Read(RstDocument.Parse(page));

    private static int Complaints(SourceText page) =>
        RstDocument.Parse(page, RstParseOptions.Default with { RunTransforms = true }).Diagnostics.Count(d => d.Severity >= Severity.Warning);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Ideas", "Pages");
}
