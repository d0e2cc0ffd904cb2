using System.Runtime.CompilerServices;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Tests.Ideas;

/// <summary>A page for each layout that people use, pages that are nearly such, and what the model says of them.</summary>
public sealed class IdeaPageTests
{
    private static readonly string s_folder = Path.Combine(Folder(), "Pages");

    public static TheoryData<string> Pages() => [.. In(SearchOption.TopDirectoryOnly)];

    public static TheoryData<string> AllPages() => [.. In(SearchOption.AllDirectories)];

    [Theory]
    [MemberData(nameof(AllPages))]
    public void A_page_is_read_as_people_mean_it(string page) =>
        Snapshot.Verify(ModelListing.Of(Read(File.ReadAllText(Path.Combine(s_folder, page + ".rst")), page + ".rst")), Path.GetFileName(page));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_prefix_of_a_page_is_read_and_every_place_is_inside_it(string page)
    {
        var text = File.ReadAllText(Path.Combine(s_folder, page + ".rst"));
        for (var length = 0; length <= text.Length; length += 7)
            CheckPlaces(Read(text[..length]));
    }

    [Theory]
    [InlineData("Google_Summer_of_Code_2016.rst", 10)]
    [InlineData("Google_Summer_of_Code_2022.rst", 2)]
    public void The_seeds_have_their_ideas(string seed, int ideas)
    {
        var page = Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", seed)));

        page.Ideas.Should().HaveCount(ideas);
        page.Ideas.Should().OnlyContain(i => i.SkillLevel != null && i.SkillLevel.Min != null && i.Mentors.Length > 0 && i.SuggestedBy.Length == 1);
        CheckPlaces(page);
    }

    [Fact]
    public void Rows_of_comma_separated_values_are_ideas()
    {
        var page = Read("GSoC ideas\n==========\n\n.. csv-table::\n   :header: Title, Difficulty, Mentor\n\n   Faster sort, Easy, Alan Turing\n   Slower sort, Hard, Ada Lovelace\n");

        page.Ideas.Select(i => (i.Title.Value, i.SkillLevel?.Min, ModelListing.People(i.Mentors)))
            .Should().Equal(("Faster sort", SkillLevel.Beginner, "Alan Turing"), ("Slower sort", SkillLevel.Advanced, "Ada Lovelace"));
    }

    [Fact]
    public void A_configuration_decides_before_the_page()
    {
        var options = new IdeaPageOptions { ProgrammeYear = 2030, Kind = PageKind.Accepted };

        var page = IdeaPage.Read(RstDocument.Parse("GSoC 2020 ideas\n===============\n"), options);

        page.ProgrammeYear.Should().Be(2030);
        page.Kind.Should().Be(PageKind.Accepted);
        page.YearEvidence.Select(e => (e.Source, e.Claim)).Should().Equal((EvidenceSource.Configuration, "2030"), (EvidenceSource.Title, "2020"));
    }

    [Fact]
    public void A_house_may_have_labels_of_its_own()
    {
        var options = new IdeaPageOptions { FieldSynonyms = IdeaPageOptions.Default.FieldSynonyms.Add("Shepherd", FieldKind.Mentors) };

        var page = IdeaPage.Read(RstDocument.Parse("Ideas\n=====\n\nSheep\n-----\n\n**Shepherd**: Alan Turing\n"), options);

        ModelListing.People(page.Ideas.Single().Mentors).Should().Be("Alan Turing");
    }

    private static IdeaPage Read(string text, string? path = null) => IdeaPage.Read(RstDocument.Parse(SourceText.From(text, path)));

    private static void CheckPlaces(IdeaPage page)
    {
        var all = new TextSpan(0, page.Source.Content.Length);
        foreach (var idea in page.Ideas)
        {
            all.Contains(idea.Span).Should().BeTrue();
            foreach (var field in idea.Fields)
            {
                all.Contains(field.Span).Should().BeTrue();
                field.Span.Contains(field.ValueSpan).Should().BeTrue("the value of '{0}' is part of the field", field.Label);
                (field.Layout == FieldLayout.Table || field.Span.Contains(field.LabelSpan)).Should().BeTrue("the label '{0}' is part of the field", field.Label);
            }
            foreach (var mentor in idea.Mentors)
                all.Contains(mentor.Span).Should().BeTrue();
            foreach (var email in idea.Mentors.Where(m => !m.IsEmailObfuscated).Select(m => m.Email).OfType<Located<string>>())
                page.Source.Slice(email.Span).Should().Be(email.Value);
        }
    }

    private static IEnumerable<string> In(SearchOption folders) =>
        Directory.EnumerateFiles(s_folder, "*.rst", folders).Select(path => Path.GetRelativePath(s_folder, path)[..^".rst".Length].Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
