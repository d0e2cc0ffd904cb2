using System.Runtime.CompilerServices;
using FluentAssertions;
using RstGsoc.Authoring;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Authoring;

/// <summary>A new idea looks like the others, whatever they look like.</summary>
public sealed class LayoutTests
{
    private const string Title = "Frobnicate the widgets";

    /// <summary>Layouts whose bold titles become headings, or whose other parts the copy keeps; the idea is added all the same.</summary>
    private static readonly string[] s_open = ["bold-leads", "bold-titles", "bold-titles-italic-labels", "bullets-after-description", "cards", "names-in-brackets", "person-line-by-line", "section-per-field-with-tasks", "without-fields"];

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder(), "*.rst").Where(path => OnOffer(Load(path)).Count > 0).Select(path => Path.GetFileNameWithoutExtension(path)).Except(s_open).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_new_idea_has_the_layout_of_the_page_and_placeholders_only(string name)
    {
        var page = Load(Path.Combine(Folder(), name + ".rst"));

        var written = IdeaAuthor.Add(page, Title, Programme.Of(2026));

        var (before, after) = (OnOffer(page), OnOffer(written));
        after.Should().HaveCount(before.Count + 1, "the page is now:\n{0}", written.Content);
        before.Select(idea => idea.Layout).Should().Contain(after.Single(idea => idea.Title.Value.EndsWith(Title, StringComparison.Ordinal)).Layout, "the page is now:\n{0}", written.Content);
        Findings(written).Except(Findings(page)).Should().OnlyContain(finding => finding.StartsWith("placeholder-text", StringComparison.Ordinal), "the page is now:\n{0}", written.Content)
            .And.NotBeEmpty();
    }

    private static IEnumerable<string> Findings(SourceText page) =>
        Linter.Lint(page, new LintOptions(2026)).Diagnostics.Select(finding => $"{finding.Rule.Name}: {finding.Message}");

    private static List<Idea> OnOffer(SourceText page) => [.. IdeaPage.Read(RstDocument.Parse(page)).Ideas.Where(idea => idea.Section == IdeaSection.Idea)];

    private static SourceText Load(string path) => SourceText.FromBytes(File.ReadAllBytes(path), Path.GetFileName(path));

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "Ideas", "Pages"));
}
