using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class HeadingStyleVariant : ISiteRule
{
    private const int FewestPages = 3;

    private sealed record Style(char Character, TextSpan Underline);

    public RuleInfo Info { get; } = new("HYG205", "heading-style-variant", Severity.Info)
    {
        Title = "A page adorns its titles unlike the other pages",
        Why = "One order of adornments on all pages lets authors move text between them.",
        Caveat = "Compares with at least three pages that agree.",
        Bad = """
            --- First.rst
            First
            =====

            Part
            ----

            Text.

            --- Second.rst
            Second
            ======

            Part
            ----

            Text.

            --- Third.rst
            Third
            =====

            Part
            ----

            Text.

            --- Ideas.rst
            Ideas
            [|*****|]

            Part
            ----

            Text.
            """,
        Good = """
            --- First.rst
            First
            =====

            Part
            ----

            Text.

            --- Second.rst
            Second
            ======

            Part
            ----

            Text.

            --- Third.rst
            Third
            =====

            Part
            ----

            Text.

            --- Ideas.rst
            Ideas
            =====

            Part
            ----

            Text.
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (site.Once(this, Orders).GetValueOrDefault(FolderOf(context.Page)) is not { } order)
            yield break;
        var at = 0;
        foreach (var (character, underline) in Styles(context.Document))
        {
            var found = order.IndexOf(character, at);
            if (found < 0 && at >= order.Length)
                yield break;
            if (found < 0)
            {
                yield return new(Info, underline, $"Titles are underlined with '{character}' here, where most pages use {string.Join(" ", order.Select(c => $"'{c}'"))} in this order");
                yield break;
            }
            at = found + 1;
        }
    }

    /// <summary>The usual order of underlines by folder, where there is one.</summary>
    private static Dictionary<string, string> Orders(Site site)
    {
        var orders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pages in site.Pages.GroupBy(FolderOf, StringComparer.Ordinal))
        {
            var usual = pages.Select(page => string.Concat(Styles(page.Document).Select(style => style.Character.ToString()))).Where(styles => styles.Length > 1)
                .GroupBy(styles => styles[..2]).OrderByDescending(group => group.Count()).FirstOrDefault();
            if (usual is not null && usual.Count() >= FewestPages && usual.Count() * 2 > pages.Count())
                orders[pages.Key] = usual.MaxBy(styles => styles.Length)!;
        }
        return orders;
    }

    private static string FolderOf(IdeaPage page) => Path.GetDirectoryName(page.Source.Path) ?? "";

    /// <summary>The underlines in order of their first use.</summary>
    private static List<Style> Styles(RstDocument document)
    {
        var styles = new List<Style>();
        foreach (var title in document.Descendants<Section>().Select(section => section.Title).OfType<Title>())
        {
            var number = document.Source.Locate(Math.Max(title.Span.Start, title.Span.End - 1)).Line + 1;
            if (number > document.Source.LineCount || document.Source.GetLineSpan(number) is not { Length: > 0 } line)
                continue;
            var character = document.Source.Content[line.Start];
            if (!char.IsLetterOrDigit(character) && styles.All(style => style.Character != character))
                styles.Add(new Style(character, line));
        }
        return styles;
    }
}
