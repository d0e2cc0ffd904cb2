using FluentAssertions;
using RstGsoc.Rules;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Rules;

/// <summary>By which year a page is judged that names none.</summary>
public sealed class UndatedPageTests
{
    private const string Ideas = """


        Fuzz the parser
        ---------------

        The parser reads files from anybody. The goal is to know which of them make it crash.

        -  Mentor: Jane Doe <jane@example.org>
        """;

    [Theory]
    [InlineData("Summer 2014", "fuzzing", false)]
    [InlineData("Summer 2014", "folder/fuzzing.rst", false)]
    [InlineData("Summer 2014", "Ideas <fuzzing>", false)]
    [InlineData("Summer 2014", "other", true)]
    [InlineData("Summer 2014 and 2026", "fuzzing", true)]
    [InlineData("Summer", "fuzzing", true)]
    [InlineData("Summer 2026", "fuzzing", true)]
    public void The_page_that_lists_it_tells_the_year(string title, string entry, bool asksForSize)
    {
        var table = Page("docs/index.rst", $"{title}\n{new string('=', title.Length)}\n\n.. toctree::\n   :maxdepth: 1\n\n   {entry}\n");
        AsksForSize(Page("docs/fuzzing.rst", "Project ideas\n=============" + Ideas), table).Should().Be(asksForSize);
    }

    [Fact]
    public void A_table_in_another_folder_does_not_count()
    {
        var table = Page("news/index.rst", "Summer 2014\n===========\n\n.. toctree::\n\n   fuzzing\n");
        AsksForSize(Page("docs/fuzzing.rst", "Project ideas\n=============" + Ideas), table).Should().BeTrue();
    }

    [Theory]
    [InlineData("Project ideas (old)", false)]
    [InlineData("Outdated project ideas", false)]
    [InlineData("Project ideas 2026, old ones too", true)]
    [InlineData("Project ideas", true)]
    public void A_list_that_calls_itself_old_is_asked_for_nothing(string title, bool asksForSize) =>
        AsksForSize(Page("docs/fuzzing.rst", $"{title}\n{new string('=', title.Length)}{Ideas}")).Should().Be(asksForSize);

    private static SourceText Page(string path, string text) => SourceText.From(text, path);

    private static bool AsksForSize(SourceText page, params SourceText[] siblings) =>
        Linter.Lint([page], siblings, new LintOptions(2026)).Pages[0].Diagnostics.Any(finding => finding.Rule.Name == "idea-size-missing");
}
