using RstGsoc.Ideas;
using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;

namespace RstGsoc.Tests.Ideas;

/// <summary>Levels, sizes, languages, years, labels and headings, as pages write them.</summary>
public sealed class ValueGrammarTests
{
    [Theory]
    [InlineData("Advanced", SkillLevel.Advanced, SkillLevel.Advanced)]
    [InlineData("medium.", SkillLevel.Intermediate, SkillLevel.Intermediate)]
    [InlineData("easy/medium", SkillLevel.Beginner, SkillLevel.Intermediate)]
    [InlineData("Intermediate to Advanced", SkillLevel.Intermediate, SkillLevel.Advanced)]
    [InlineData("beginner or intermediate or advanced", SkillLevel.Beginner, SkillLevel.Advanced)]
    [InlineData("Hard (350 hours)", SkillLevel.Advanced, SkillLevel.Advanced)]
    [InlineData("Medium. Some advanced knowledge helps", SkillLevel.Intermediate, SkillLevel.Intermediate)]
    [InlineData("3/5", SkillLevel.Intermediate, SkillLevel.Intermediate)]
    [InlineData("4 / 5", SkillLevel.Advanced, SkillLevel.Advanced)]
    [InlineData("Depending on the algorithms", null, null)]
    public void A_level_is_a_range(string value, SkillLevel? min, SkillLevel? max)
    {
        var level = SkillLevelGrammar.Read(Flat(value));

        (level.Min, level.Max, level.Raw).Should().Be((min, max, value));
    }

    [Theory]
    [InlineData("350 hours", "350", "")]
    [InlineData("350h or 175h", "350 175", "")]
    [InlineData("90/175/350 hours", "90 175 350", "")]
    [InlineData("Medium (~175 hours)", "175", "Medium")]
    [InlineData("Large", "", "Large")]
    [InlineData("either a medium project (~175 hours) or a large project (~350 hours). Write 4-5 notebooks", "175 350", "Medium Large")]
    [InlineData("a full time 10 week project (~350 hrs)", "350", "")]
    [InlineData("20 hours per week", "", "")]
    [InlineData("12 weeks in 2024", "", "")]
    [InlineData("175", "175", "")]
    public void A_size_is_a_set_of_hours(string value, string hours, string words)
    {
        var size = SizeGrammar.Read(Flat(value));

        string.Join(' ', size.Hours.Select(h => h.Value)).Should().Be(hours);
        string.Join(' ', size.Words.Select(w => w.Value)).Should().Be(words);
    }

    [Theory]
    [InlineData("C, python", "C|python")]
    [InlineData("Python.", "Python")]
    [InlineData("C, (potentially Python, Vala)", "C|(potentially Python, Vala)")]
    [InlineData("C, C++, node-gyp, scripting language of your choice", "C|C++|node-gyp|scripting language of your choice")]
    [InlineData("Mostly OpenWrt, Python, and Django", "Mostly OpenWrt|Python|Django")]
    [InlineData("Go skills. Familiarity with graphite would be a plus.", "")]
    [InlineData("You should know how to write Python", "")]
    [InlineData("Node.js, C#", "Node.js|C#")]
    [InlineData("(((", "(((")]
    public void Languages_are_a_list_unless_they_are_prose(string value, string languages) =>
        string.Join('|', LanguageListGrammar.Read(Flat(value)).Select(l => l.Value)).Should().Be(languages);

    [Theory]
    [InlineData("GSoC 2021 and GSoC'22", "2021 2022")]
    [InlineData("in 20201 or 1999", "")]
    public void Years_are_found(string text, string years) => string.Join(' ', YearGrammar.FindAll(text).Select(y => y.Year)).Should().Be(years);

    [Theory]
    [InlineData("Mentors", FieldKind.Mentors)]
    [InlineData("Potential Mentor(s)", FieldKind.Mentors)]
    [InlineData("Project community mentor", FieldKind.Mentors)]
    [InlineData("Suggested by", FieldKind.SuggestedBy)]
    [InlineData("Difficulty rate", FieldKind.SkillLevel)]
    [InlineData("Task level", FieldKind.SkillLevel)]
    [InlineData("Skill level", FieldKind.SkillLevel)]
    [InlineData("Skills required/preferred", FieldKind.Skills)]
    [InlineData("Languages and technologies used", FieldKind.Languages)]
    [InlineData("Expected size of project", FieldKind.ExpectedSize)]
    [InlineData("Expected time commitment", FieldKind.ExpectedSize)]
    [InlineData("Project output requirements", FieldKind.ExpectedOutcomes)]
    [InlineData("Prerequisites to work on this project", FieldKind.Prerequisites)]
    [InlineData("List of relevant open source software repositories and refs", FieldKind.Links)]
    [InlineData("Mentor contact details", FieldKind.MentorContact)]
    [InlineData("Brief explanation", FieldKind.Summary)]
    [InlineData("Assigned to", FieldKind.Participant)]
    [InlineData("Project", FieldKind.Component)]
    [InlineData("Licensing", FieldKind.License)]
    public void A_label_is_known(string label, FieldKind kind) => Vocabulary.Find(label)!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("Dificulty", "Difficulty")]
    [InlineData("Explaination", "explanation")]
    [InlineData("Metnors", "Mentor")]
    public void A_misspelt_label_is_known_and_told(string label, string correct) =>
        Vocabulary.Find(label)!.CorrectLabel.Should().StartWithEquivalentOf(correct);

    [Theory]
    [InlineData("Note")]
    [InlineData("Link prediction")]
    [InlineData("This would involve")]
    [InlineData("https://example.org")]
    [InlineData("")]
    public void Other_words_are_no_label(string text) => Vocabulary.Find(text).Should().BeNull();

    [Theory]
    [InlineData("Project ideas", PageSectionRole.Ideas)]
    [InlineData("GSoC 2015 Ideas", PageSectionRole.Ideas)]
    [InlineData("Project idea", PageSectionRole.Other)]
    [InlineData("The project", PageSectionRole.Other)]
    [InlineData("Done in previous years", PageSectionRole.Accepted)]
    [InlineData("Completed Projects", PageSectionRole.Accepted)]
    [InlineData("Additional Ideas", PageSectionRole.OwnIdeas)]
    [InlineData("Your Documentation Project ideas", PageSectionRole.OwnIdeas)]
    [InlineData("Template", PageSectionRole.Template)]
    [InlineData("X.509 certificate template", PageSectionRole.Other)]
    [InlineData("Contacts", PageSectionRole.Contact)]
    [InlineData("Want to get involved?", PageSectionRole.GettingStarted)]
    [InlineData("Is it fun?", PageSectionRole.GettingStarted)]
    [InlineData("Faster sorting", PageSectionRole.Other)]
    public void A_heading_tells_its_role(string heading, PageSectionRole role) => SectionVocabulary.RoleOf(heading).Should().Be(role);

    private static FieldVocabulary Vocabulary => new(IdeaPageOptions.Default);

    private static FlatText Flat(string text) => new(text, new FlatOffsets(0, [], text.Length, text.Length), []);
}
