using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.AcrossPages;

internal sealed class YearListOrder : IDocumentRule
{
    private const int Fewest = 3;

    public RuleInfo Info { get; } = new("GSOC804", "year-list-order", Severity.Info)
    {
        Title = "A list of years is in no order",
        Why = "Readers look for the newest page at one end of the list.",
        Bad = """
            --- Ideas.rst
            Summer of Code
            ==============

            -  `2026 <Summer_2026.html>`__
            -  `2024 <Summer_2024.html>`__
            -  [|`2025 <Summer_2025.html>`__|]
            """,
        Good = """
            --- Ideas.rst
            Summer of Code
            ==============

            -  `2026 <Summer_2026.html>`__
            -  `2025 <Summer_2025.html>`__
            -  `What is left of 2025 <Left_2025.html>`__
            -  `2024 <Summer_2024.html>`__
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var list in document.Descendants<BulletList>())
        {
            var years = YearsOf(list, context);
            if (years.Count < Fewest || years.Count < list.ChildCount)
                continue;
            var direction = years.Zip(years.Skip(1), Compare).FirstOrDefault(step => step != 0);
            for (var i = 1; i < years.Count; i++)
            {
                var step = Compare(years[i - 1], years[i]);
                if (step == 0 || step == direction)
                    continue;
                yield return new(Info, years[i].Link.Span, $"{years[i].Year} does not follow {years[i - 1].Year} in the order of the list") { Fix = Sort(list, years, isRising: direction > 0, context) };
                break;
            }
        }
    }

    /// <summary>1 when the second is a later year, -1 when it is an earlier one.</summary>
    private static int Compare(YearLink first, YearLink second) => second.Year.CompareTo(first.Year);

    /// <summary>The years of the list's own items; a list in an item has an order of its own.</summary>
    private static List<YearLink> YearsOf(BulletList list, LintContext context)
    {
        var years = new List<YearLink>();
        foreach (var link in context.ReferencesIn(list.Span).Where(link => ItemOf(link.Node)?.Parent == list))
        {
            if (link.Host.Length == 0 && YearText.FindAll(link.Url.Split('#')[0]).ToList() is [var year])
                years.Add(new YearLink(link, year));
        }
        return years;
    }

    private static ListItem? ItemOf(Node node)
    {
        while (node.Parent is { } parent and not ListItem)
            node = parent;
        return node.Parent as ListItem;
    }

    /// <summary>Puts the items in the order in which the list begins, where each item has one year.</summary>
    private static Fix? Sort(BulletList list, List<YearLink> years, bool isRising, LintContext context)
    {
        var items = list.Children.OfType<ListItem>().Select(item => new TextSpan(item.Span.Start, context.Source.Slice(item.Span).TrimEnd().Length)).ToList();
        if (items.Count != years.Count || items.Zip(years).Any(pair => !pair.First.Contains(pair.Second.Link.Span)))
            return null;
        var sorted = items.Zip(years).OrderBy(pair => isRising ? pair.Second.Year : -pair.Second.Year).Select(pair => context.Source.Slice(pair.First));
        return new Fix("Sort the list", true, [.. items.Zip(sorted).Select(pair => new TextEdit(pair.First, pair.Second)).Where(edit => context.Source.Slice(edit.Span) != edit.NewText)]) { ChangesStructure = true };
    }

    private sealed record YearLink(PageLink Link, int Year);
}
