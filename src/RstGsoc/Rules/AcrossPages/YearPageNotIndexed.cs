using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.AcrossPages;

internal sealed class YearPageNotIndexed : ISiteRule
{
    private const int FewestLinks = 3;

    public RuleInfo Info { get; } = new("GSOC803", "year-page-not-indexed", Severity.Warning)
    {
        Title = "A page of a year is missing in the list of years",
        Why = "The list is how readers find the page (Google's mentor guide asks for lists that are easy to find, 2017 to 2026).",
        Caveat = "A list is three or more links to pages whose names differ in the year only.",
        Bad = """
            --- Summer_2023.rst
            Summer 2023
            ===========

            Text.

            --- Summer_2024.rst
            Summer 2024
            ===========

            Text.

            --- Summer_2025.rst
            Summer 2025
            ===========

            Text.

            --- Summer_2026.rst
            Summer 2026
            ===========

            Text.

            --- Ideas.rst
            Summer of Code
            ==============

            -  [|`2025 <Summer_2025.html>`__|]
            -  `2024 <Summer_2024.html>`__
            -  `2023 <Summer_2023.html>`__
            """,
        Good = """
            --- Summer_2023.rst
            Summer 2023
            ===========

            Text.

            --- Summer_2024.rst
            Summer 2024
            ===========

            Text.

            --- Summer_2025.rst
            Summer 2025
            ===========

            Text.

            --- Summer_2026.rst
            Summer 2026
            ===========

            Text.

            --- Ideas.rst
            Summer of Code
            ==============

            -  `2026 <Summer_2026.html>`__
            -  `2025 <Summer_2025.html>`__
            -  `2024 <Summer_2024.html>`__
            -  `2023 <Summer_2023.html>`__
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        var links = context.References.Where(link => link.Host.Length == 0 && link.Node is Reference).Select(link => new { Link = link, Series = PageSeries.Of(link.Url) }).Where(link => link.Series is not null).ToList();
        if (links.Count < FewestLinks)
            yield break;
        foreach (var series in links.GroupBy(link => link.Series!.Stem).Where(group => group.Select(link => link.Series!.Year).Distinct().Count() >= FewestLinks))
        {
            var missing = site.Pages.Select(page => PageSeries.Of(page.Source.Path)).Where(page => page?.Stem == series.Key).Select(page => page!.Year)
                .Except(series.Select(link => link.Series!.Year)).Where(year => year != PageSeries.Of(context.Source.Path)?.Year);
            foreach (var year in missing.Order())
                yield return new(Info, series.First().Link.Span, $"The list of years lacks {year}, which has a page") { Hint = "Add a link to it" };
        }
    }
}
