namespace RstGsoc.Syntax.Blocks;

/// <summary>From the text of a simple table, with its borders as first and last line, to its layout.</summary>
internal sealed class SimpleTableReader
{
    private readonly TableCanvas _canvas;
    private readonly List<SimpleColumn> _columns = [];
    private readonly List<SimpleColumn> _rowColumns = [];
    private readonly List<TableCell> _cells;
    private readonly CellText _text;
    private readonly int _borderEnd;
    private int _headRowCount;
    private int _rowCount;

    public SimpleTableReader(TableCanvas canvas)
    {
        _canvas = canvas;
        ReadColumns(canvas.Text(0), _columns);
        _borderEnd = _columns[^1].End;
        _cells = new List<TableCell>(canvas.Height * _columns.Count);
        _text = new CellText(canvas, canvas.Height * _columns.Count * 2);
    }

    /// <summary>Why <see cref="TryRead"/> gave nothing.</summary>
    public TableFault? Fault { get; private set; }

    public TableLayout? TryRead() =>
        TryReadRows() ? new TableLayout([.. _columns.Select(c => c.End - c.Start)], _cells, _rowCount, _headRowCount, _text.ToLines()) : null;

    /// <summary>A row begins where the first column has text, and ends at the next such line or at a border.</summary>
    private bool TryReadRows()
    {
        var (start, hasText) = (1, false);
        for (var row = 1; row < _canvas.Height; row++)
        {
            if (IsBorder(_canvas.Text(row)))
            {
                if (!TryReadRowAbove(row, start))
                    return false;
                (start, hasText) = (row + 1, false);
            }
            else if (!_canvas.IsBlank(row, 0, _columns[0].End))
            {
                if (hasText && !TryReadPlainRow(start, row))
                    return false;
                (start, hasText) = (row, true);
            }
            else if (!hasText)
                start = row + 1;
        }
        return true;
    }

    private static bool IsBorder(ReadOnlySpan<char> line) =>
        !line.IsEmpty && line[0] is '-' or '=' && line.IndexOfAnyExcept(line[0], ' ') < 0;

    private bool TryReadPlainRow(int start, int end)
    {
        _rowColumns.Clear();
        _rowColumns.AddRange(_columns);
        return TryReadRow(start, end);
    }

    /// <summary>A border says which columns the row above it joins.</summary>
    private bool TryReadRowAbove(int border, int start)
    {
        ReadColumns(_canvas.Text(border), _rowColumns);
        if (_rowColumns[^1].End != _borderEnd)
            return Fail($"Column span incomplete in table line {border + 1}.", border);
        _rowColumns[^1] = _rowColumns[^1] with { End = _columns[^1].End };
        if (!TryReadRow(start, border))
            return false;
        if (border < _canvas.Height - 1 && _canvas.At(border, 0) == '=')
            _headRowCount = _rowCount;
        return true;
    }

    private static void ReadColumns(ReadOnlySpan<char> border, List<SimpleColumn> columns)
    {
        columns.Clear();
        for (var at = 0; at < border.Length;)
        {
            var length = border[at..].IndexOf(' ');
            var end = length < 0 ? border.Length : at + length;
            columns.Add(new SimpleColumn(at, end));
            var gap = border[end..].IndexOfAnyExcept(' ');
            at = gap < 0 ? border.Length : end + gap;
        }
    }

    private bool TryReadRow(int start, int end)
    {
        for (var column = 0; column < _rowColumns.Count - 1; column++)
        {
            if (!IsMarginBlank(start, end, _rowColumns[column].End, _rowColumns[column + 1].Start))
                return false;
        }
        WidenLastColumn(start, end);
        var first = 0;
        foreach (var column in _rowColumns)
        {
            if (FindLastColumn(first, column) is not { } last)
                return Fail($"Column span alignment problem in table line {start + 2}.", start + 1);
            AddCell(start, end, column, last - first);
            first = last + 1;
        }
        _rowCount++;
        return true;
    }

    private bool IsMarginBlank(int start, int end, int from, int to)
    {
        for (var row = start; row < end; row++)
        {
            if (!_canvas.IsVisiblyBlank(row, from, to))
                return Fail($"Text in column margin in table line {row + 1}.", row);
        }
        return true;
    }

    /// <summary>Text may go on behind the border: the last column is as wide as its longest line.</summary>
    private void WidenLastColumn(int start, int end)
    {
        var borderEnd = _rowColumns[^1].End;
        for (var row = start; row < end; row++)
        {
            if (_canvas.IsVisiblyBlank(row, borderEnd, int.MaxValue))
                continue;
            _columns[^1] = _columns[^1] with { End = Math.Max(_columns[^1].End, _canvas.VisibleWidth(row)) };
            _rowColumns[^1] = _rowColumns[^1] with { End = _columns[^1].End };
        }
    }

    /// <summary>The last of the table's columns that a cell takes, when the cell begins and ends where columns do.</summary>
    private int? FindLastColumn(int first, SimpleColumn cell)
    {
        if (first >= _columns.Count || _columns[first].Start != cell.Start)
            return null;
        for (var last = first; last < _columns.Count; last++)
        {
            if (_columns[last].End == cell.End)
                return last;
        }
        return null;
    }

    private void AddCell(int start, int end, SimpleColumn column, int moreColumns)
    {
        var (from, to) = _text.Add(start, end, column.Start, column.End);
        _cells.Add(new TableCell(_rowCount, 0, moreColumns, _canvas.Offset(start, column.Start), from, to));
    }

    private bool Fail(FormattableString text, int row)
    {
        Fault = new TableFault(FormattableString.Invariant(text), row);
        return false;
    }
}

/// <summary>The columns of the text from one to, not including, another.</summary>
internal readonly record struct SimpleColumn(int Start, int End);
