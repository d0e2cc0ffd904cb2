using System.Globalization;

namespace RstGsoc.Syntax.Blocks;

/// <summary>From the text of a grid table to its layout.</summary>
internal sealed class GridTableReader(TableCanvas canvas, int numberShift)
{
    private int _headBorder;

    /// <summary>Why <see cref="TryRead"/> gave nothing.</summary>
    public TableFault? Fault { get; private set; }

    public TableLayout? TryRead()
    {
        if (!TryFindHeadBorder())
            return null;
        var scanner = new GridScanner(canvas, _headBorder);
        if (!scanner.TryScan())
        {
            Fault = new TableFault("Malformed table; parse incomplete.", 0);
            return null;
        }
        return Arrange(scanner);
    }

    private bool TryFindHeadBorder()
    {
        for (var row = 0; row < canvas.Height; row++)
        {
            if (!IsHeadBorder(canvas.Text(row)))
                continue;
            if (_headBorder > 0)
            {
                var text = string.Create(CultureInfo.InvariantCulture, $"Multiple head/body row separators (table lines {_headBorder + 1} and {row + 1}); only one allowed.");
                Fault = new TableFault(text, row);
                return false;
            }
            _headBorder = row;
        }
        return true;
    }

    private static bool IsHeadBorder(ReadOnlySpan<char> line) =>
        line.Length >= 5 && line.StartsWith("+=") && line.EndsWith("=+") && line.IndexOfAnyExcept('=', '+') < 0;

    private TableLayout Arrange(GridScanner scanner)
    {
        var (rows, rowCount) = Number(scanner.IsRowBorder);
        var (columns, columnCount) = Number(scanner.IsColumnBorder);
        var text = new CellText(canvas, canvas.Height * columnCount);
        var cells = new List<TableCell>(scanner.Cells.Count);
        foreach (var cell in scanner.Cells)
        {
            var (from, to) = text.Add(cell.Top + 1, cell.Bottom, cell.Left + 1, cell.Right);
            var (row, moreRows) = (rows[cell.Top], rows[cell.Bottom] - rows[cell.Top] - 1);
            var moreColumns = columns[cell.Right] - columns[cell.Left] - 1;
            cells.Add(new TableCell(row, moreRows, moreColumns, canvas.Offset(cell.Top + 1, cell.Left + 1), from, to));
        }
        return new TableLayout(Widths(scanner.IsColumnBorder, columnCount), cells, rowCount, rows[_headBorder], text.ToLines(numberShift));
    }

    /// <summary>The number of the row or column that begins at each border.</summary>
    private static (int[] Numbers, int Count) Number(bool[] isBorder)
    {
        var (numbers, count) = (new int[isBorder.Length], -1);
        for (var at = 0; at < isBorder.Length; at++)
            numbers[at] = isBorder[at] ? ++count : count;
        return (numbers, count);
    }

    private static int[] Widths(bool[] isBorder, int count)
    {
        var (widths, next, last) = (new int[count], 0, 0);
        for (var at = 1; at < isBorder.Length; at++)
        {
            if (!isBorder[at])
                continue;
            widths[next++] = at - last - 1;
            last = at;
        }
        return widths;
    }
}
