using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class BulletStyleVariant : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG206", "bullet-style-variant", Severity.Info)
    {
        Title = "A list uses another bullet than the other lists of its page",
        Why = "One bullet for one kind of list makes the source easier to read and to change.",
        Caveat = "Lists are compared with lists of the same depth.",
        Bad = """
            -  a
            -  b

            Text.

            [|*|]  c

            Text.

            -  d
            """,
        Good = """
            -  a
            -  b

            Text.

            -  c

            Text.

            -  d
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var level in document.Descendants<BulletList>().GroupBy(Depth).ToList())
        {
            var usual = level.GroupBy(list => list.Bullet).OrderByDescending(lists => lists.Count()).First();
            if (usual.Count() * 2 <= level.Count())
                continue;
            foreach (var list in level.Where(list => list.Bullet != usual.Key && list.ChildCount > 0))
            {
                var place = new TextSpan(list.Children[0].Span.Start, 1);
                yield return new(Info, place, $"This list uses '{list.Bullet}', most lists of the page use '{usual.Key}'") { Fix = Mend(list, usual.Key!, context) };
            }
        }
    }

    private static Fix? Mend(BulletList list, string bullet, LintContext context)
    {
        var touchesList = list.Parent is { } parent && parent.IndexOf(list) is var at
            && ((at > 0 && parent.ChildAt(at - 1) is BulletList) || (at + 1 < parent.ChildCount && parent.ChildAt(at + 1) is BulletList));
        if (touchesList || list.Children.Any(item => context.Source.Slice(new TextSpan(item.Span.Start, 1)) != list.Bullet))
            return null;
        return new Fix($"Use '{bullet}'", true, [.. list.Children.Select(item => new TextEdit(new TextSpan(item.Span.Start, 1), bullet))]);
    }

    private static int Depth(BulletList list)
    {
        var depth = 0;
        for (var parent = list.Parent; parent is not null; parent = parent.Parent)
            depth += parent is ListItem ? 1 : 0;
        return depth;
    }
}
