using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>Makes the elements of a table and reads the bodies of its cells.</summary>
internal sealed class TableBuilder(BlockReader reader, TableLayout layout)
{
    private readonly BlockReader _cellReader = new(reader.Context, layout.Text, 0, 0, reader.Parent, reader.Depth + 1);
    private int _nextCell;

    /// <summary>How many columns at the left hold headings.</summary>
    public int StubColumnCount { get; init; }

    public Table Build(TextSpan span)
    {
        var table = new Table { Span = span };
        var group = new TableGroup { Span = span };
        table.Add(group);
        group.Set("cols", layout.Columns.Count);
        var place = new TextSpan(span.Start, 0);
        for (var column = 0; column < layout.Columns.Count; column++)
            group.Add(ColumnSpecification.Create(layout.Columns[column], column < StubColumnCount, place.Start));
        if (layout.HeadRowCount > 0)
            place = AddRows(group, new TableHead(), 0, layout.HeadRowCount, place);
        AddRows(group, new TableBody(), layout.HeadRowCount, layout.RowCount, place);
        return table;
    }

    private TextSpan AddRows(Element group, Element rows, int from, int to, TextSpan place)
    {
        group.Add(rows);
        for (var row = from; row < to; row++)
        {
            var element = new Row { Span = place };
            rows.Add(element);
            while (_nextCell < layout.Cells.Count && layout.Cells[_nextCell].Row == row)
                AddEntry(element, layout.Cells[_nextCell++]);
            Enclose(element, place);
            place = new TextSpan(element.Span.Start, 0);
        }
        Enclose(rows, place);
        return new TextSpan(rows.Span.End, 0);
    }

    private void AddEntry(Row row, in TableCell cell)
    {
        var (lines, end) = (layout.Text, cell.To);
        while (end > cell.From && lines.IsBlank(end - 1))
            end--;
        var entry = new Entry { Span = lines.Span(cell.Place, end > cell.From ? lines.End(end - 1) : cell.Place) };
        row.Add(entry);
        if (cell.MoreRows > 0)
            entry.Set("morerows", cell.MoreRows);
        if (cell.MoreColumns > 0)
            entry.Set("morecols", cell.MoreColumns);
        if (end == cell.From)
            return;
        _cellReader.MoveTo(cell.From, cell.To, entry);
        BlockGrammar.Parse(_cellReader);
    }

    /// <summary>The cells of a row interleave in the text: the row reaches from the first one's begin to the last of their ends.</summary>
    private static void Enclose(Element element, TextSpan otherwise)
    {
        var (start, end) = (element.ChildCount > 0 ? element.ChildAt(0).Span.Start : otherwise.Start, otherwise.End);
        for (var child = 0; child < element.ChildCount; child++)
            end = Math.Max(end, element.ChildAt(child).Span.End);
        element.Span = TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
