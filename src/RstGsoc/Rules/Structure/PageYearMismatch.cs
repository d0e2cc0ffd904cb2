using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.Structure;

internal sealed class PageYearMismatch : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC104", "page-year-mismatch", Severity.Error)
    {
        Title = "The title names another year than the file",
        Why = "The page was copied from last year's; readers and search engines see the wrong year.",
        Bad = """
            --- Ideas_2026.rst
            [|Summer of Code 2025|]
            =======================

            Text.
            """,
        Good = """
            --- Ideas_2026.rst
            Summer of Code 2026
            ===================

            Text.
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        if (page.Title is not { } title || YearText.OfFile(page.Source.Path) is not { } fileYear)
            yield break;
        var years = YearText.FindAll(title.Value).ToList();
        if (years.Count > 0 && !years.Contains(fileYear))
            yield return new(Info, title.Span, $"The title says {string.Join(", ", years)}, the file's name {fileYear}") { Hint = "Mend the one that is wrong", Fix = Mend(title.Span, years, fileYear, context) };
    }

    private static Fix? Mend(TextSpan title, List<int> years, int fileYear, LintContext context)
    {
        var at = years.Count == 1 ? context.Source.Slice(title).IndexOf($"{years[0]}", StringComparison.Ordinal) : -1;
        return at < 0 ? null : Fix.Unsafe($"Write {fileYear}", new TextSpan(title.Start + at, 4), $"{fileYear}");
    }
}
