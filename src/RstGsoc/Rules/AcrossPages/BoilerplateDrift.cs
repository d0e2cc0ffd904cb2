using System.Globalization;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.AcrossPages;

internal sealed class BoilerplateDrift : ISiteRule
{
    private const double Alike = 0.5;

    public RuleInfo Info { get; } = new("GSOC805", "boilerplate-drift", Severity.Info)
    {
        Title = "A section that pages repeat from year to year has changed",
        Why = "The old page may send readers to a list or channel that nobody reads any more.",
        Caveat = "Compares contacts, questions and ways to apply of the two newest pages of a series whose names differ in the year only; older pages are left as history.",
        Bad = """
            --- Summer_of_Code_2026.rst
            Summer of Code 2026
            ===================

            Contacts
            --------

            -  IRC: #parser on OFTC
            -  Mailing list: https://lists.example.org/parser

            --- Summer_of_Code_2025.rst
            Summer of Code 2025
            ===================

            Contacts
            --------

            -  IRC: #parser on OFTC
            [|-  Mailing list: https://old.example.org/parser|]
            """,
        Good = """
            --- Summer_of_Code_2026.rst
            Summer of Code 2026
            ===================

            Contacts
            --------

            -  Mailing list: https://lists.example.org/parser

            --- Summer_of_Code_2025.rst
            Summer of Code 2025
            ===================

            Contacts
            --------

            -  Mailing list: https://lists.example.org/parser
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (PageSeries.Of(context.Source.Path) is not { } series || site.NewestOf(series.Stem) is not [{ } newest, { } before, ..] || before != context.Page)
            yield break;
        foreach (var section in context.Page.Sections.Where(IsRepeated))
        {
            var title = Folding.Fold(section.Title.Value);
            if (newest.Sections.FirstOrDefault(other => IsRepeated(other) && Folding.Fold(other.Title.Value) == title) is not { } other || FirstChange(section, context.Page, other, newest) is not { } line)
                continue;
            yield return new(Info, line, $"'{section.Title.Value}' is told otherwise in {Path.GetFileName(newest.Source.Path)}:{newest.Source.Locate(other.Title.Span.Start).Line}")
            {
                Hint = "Bring the section up to date, unless the page shall stay as it was",
            };
        }
    }

    private static bool IsRepeated(PageSection section) => section.Role is PageSectionRole.Contact or PageSectionRole.Faq or PageSectionRole.Application;

    /// <summary>The first line that the newer section has not; null when the sections are the same but for the year, or have nothing to do with each other.</summary>
    private static TextSpan? FirstChange(PageSection older, IdeaPage page, PageSection newer, IdeaPage newerPage)
    {
        var known = Lines(newer, newerPage).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        var lines = Lines(older, page).ToList();
        var changed = lines.Where(line => !known.Contains(line.Text)).ToList();
        return changed.Count > 0 && changed.Count <= lines.Count * Alike ? changed[0].Span : null;
    }

    private static IEnumerable<(TextSpan Span, string Text)> Lines(PageSection section, IdeaPage page)
    {
        var source = page.Source;
        var year = page.ProgrammeYear?.ToString(CultureInfo.InvariantCulture) ?? "-";
        var last = source.Locate(Math.Max(section.Span.Start, section.Span.End - 1)).Line;
        for (var number = source.Locate(section.Title.Span.Start).Line + 2; number <= last; number++)
        {
            var line = source.GetLineSpan(number);
            if (PythonText.CollapseWhiteSpace(source.Slice(line)) is { Length: > 0 } text)
                yield return (line, text.Replace(year, "", StringComparison.Ordinal));
        }
    }
}
