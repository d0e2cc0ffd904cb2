using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>A table whose rows are items of a list, and its cells those of lists in there. https://docutils.sourceforge.io/docs/ref/rst/directives.html#list-table</summary>
internal sealed class ListTableDirective() : Directive("list-table")
{
    public override int OptionalArguments => 1;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => TableOptions.OfRows;

    public override void Run(DirectiveUse use)
    {
        if (!use.HasContent)
        {
            use.Fail(3, SyntaxRules.MissingDirectiveContent, $"The \"{use.Name}\" directive is empty; content required.");
            return;
        }
        var (title, messages) = TableOptions.ReadTitle(use);
        if (ReadRows(use) is not { } rows || TableOptions.ColumnWidths(use, rows[0].ChildCount) is not { } widths)
            return;
        if (!TableOptions.HasBody(use, [.. rows.Select(row => row.ChildCount)]))
            return;
        var table = new Table { Span = use.Span };
        TableOptions.ApplyWidthsClass(use, table);
        use.ApplyClasses(table);
        table.Add(CreateGroup(use, rows, widths));
        TableOptions.Add(use, table, title, messages);
    }

    /// <summary>The inner lists; null, after a message, when the content is not a list of lists of one length.</summary>
    private static BulletList[]? ReadRows(DirectiveUse use)
    {
        if (use.ParseContent() is not [BulletList list])
            return Reject(use, "exactly one bullet list expected.");
        var rows = new BulletList[list.ChildCount];
        for (var row = 0; row < rows.Length; row++)
        {
            if (list.ChildAt(row) is not ListItem { ChildCount: 1, LastChild: BulletList cells })
                return Reject(use, $"two-level bullet list expected, but row {row + 1} does not contain a second-level bullet list.");
            rows[row] = cells;
            if (cells.ChildCount != rows[0].ChildCount)
                return Reject(use, $"uniform two-level bullet list expected, but row {row + 1} does not contain the same number of items as row 1 ({cells.ChildCount} vs {rows[0].ChildCount}).");
        }
        return rows;
    }

    private static BulletList[]? Reject(DirectiveUse use, string text)
    {
        use.Fail(3, SyntaxRules.InvalidTableContent, $"Error parsing content block for the \"{use.Name}\" directive: {text}");
        return null;
    }

    private static TableGroup CreateGroup(DirectiveUse use, BulletList[] rows, IReadOnlyList<int> widths)
    {
        var (heads, stubs) = (TableOptions.HeadRowCount(use), TableOptions.StubColumnCount(use));
        var group = new TableGroup { Span = TextSpan.FromBounds(rows[0].Span.Start, rows[^1].Span.End) };
        group.Set("cols", widths.Count);
        for (var column = 0; column < widths.Count; column++)
            group.Add(ColumnSpecification.Create(widths[column], column < stubs, group.Span.Start));
        if (heads > 0)
            AddRows(group, new TableHead(), rows.AsSpan(0, heads));
        AddRows(group, new TableBody(), rows.AsSpan(heads));
        return group;
    }

    private static void AddRows(TableGroup group, Element part, ReadOnlySpan<BulletList> rows)
    {
        part.Span = TextSpan.FromBounds(rows[0].Span.Start, rows[^1].Span.End);
        group.Add(part);
        foreach (var list in rows)
        {
            var row = new Row { Span = list.Span };
            part.Add(row);
            foreach (var item in list.TakeChildren())
                row.Add(CreateEntry((ListItem)item));
        }
    }

    private static Entry CreateEntry(ListItem item)
    {
        var entry = new Entry { Span = item.Span };
        foreach (var child in item.TakeChildren())
            entry.Add(child);
        return entry;
    }
}
