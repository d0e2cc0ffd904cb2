namespace RstGsoc.Syntax.Blocks;

/// <summary>
/// Finds the cells of a grid table: from each upper left corner the nearest rectangle whose sides are borders. A found cell gives
/// two corners more, at its upper right and lower left. Every cell costs time by its own area only, and the first corner without
/// a cell ends the search, since no other cell may fill that place.
/// </summary>
internal sealed class GridScanner(TableCanvas canvas, int headBorder)
{
    private readonly int _bottom = canvas.Height - 1;
    private readonly int _right = canvas.Width(0) - 1;
    private readonly int[] _doneUpTo = new int[canvas.Width(0)];
    private readonly int[] _runOwner = new int[canvas.Height];
    private readonly int[] _runEnd = new int[canvas.Height];
    private readonly PriorityQueue<(int Top, int Left), long> _corners = new();

    public List<GridCell> Cells { get; } = [];

    /// <summary>For each row whether a border of some cell branches off there.</summary>
    public bool[] IsRowBorder { get; } = new bool[canvas.Height];

    /// <inheritdoc cref="IsRowBorder"/>
    public bool[] IsColumnBorder { get; } = new bool[canvas.Width(0)];

    /// <summary>Whether the cells fill the table.</summary>
    public bool TryScan()
    {
        IsRowBorder[0] = IsColumnBorder[0] = true;
        Enqueue(0, 0);
        while (_corners.TryDequeue(out var corner, out _))
        {
            if (corner.Top == _bottom || corner.Left == _right || corner.Top < _doneUpTo[corner.Left])
                continue;
            if (FindCell(corner.Top, corner.Left) is not { } cell || !TryMarkDone(cell))
                return false;
            MarkBorders(cell);
            Cells.Add(cell);
            Enqueue(cell.Top, cell.Right);
            Enqueue(cell.Bottom, cell.Left);
        }
        return _doneUpTo.AsSpan(0, _right).IndexOfAnyExcept(_bottom) < 0;
    }

    private void Enqueue(int top, int left) => _corners.Enqueue((top, left), ((long)top << 32) | (uint)left);

    private char At(int row, int column)
    {
        var c = canvas.At(row, column);
        return row == headBorder && c == '=' ? '-' : c;
    }

    /// <summary>Looks along the top border for the column at which the right side goes down and meets a bottom border.</summary>
    private GridCell? FindCell(int top, int left)
    {
        var leftSideEnd = top + 1;
        for (var right = left + 1; right <= _right; right++)
        {
            var c = At(top, right);
            if (c == '+' && FindBottom(top, left, right, ref leftSideEnd) is { } bottom)
                return new GridCell(top, left, bottom, right);
            if (c is not ('+' or '-'))
                return null;
        }
        return null;
    }

    /// <param name="top">The cell's top.</param>
    /// <param name="left">The cell's left side.</param>
    /// <param name="right">The right side that is tried.</param>
    /// <param name="leftSideEnd">Behind the rows in which the left side is known to be whole.</param>
    private int? FindBottom(int top, int left, int right, ref int leftSideEnd)
    {
        for (var row = top + 1; row <= _bottom; row++)
        {
            var c = At(row, right);
            if (c is not ('+' or '|'))
                return null;
            if (leftSideEnd == row && At(row, left) is '+' or '|')
                leftSideEnd++;
            if (leftSideEnd <= row)
                return null;
            if (c == '+' && At(row, left) == '+' && IsBorder(top, row, left, right))
                return row;
        }
        return null;
    }

    /// <summary>Whether a row is a border all the way between two columns. What was found for a column further left is not looked at again.</summary>
    private bool IsBorder(int top, int row, int left, int right)
    {
        var owner = (top * (_right + 1)) + left + 1;
        if (_runOwner[row] != owner)
            (_runOwner[row], _runEnd[row]) = (owner, left);
        var at = _runEnd[row];
        while (at < right && At(row, at) is '+' or '-')
            at++;
        _runEnd[row] = at;
        return at == right;
    }

    private bool TryMarkDone(GridCell cell)
    {
        var columns = _doneUpTo.AsSpan(cell.Left, cell.Right - cell.Left);
        if (columns.IndexOfAnyExcept(cell.Top) >= 0)
            return false;
        columns.Fill(cell.Bottom);
        return true;
    }

    private void MarkBorders(GridCell cell)
    {
        for (var column = cell.Left; column <= cell.Right; column++)
            IsColumnBorder[column] |= At(cell.Top, column) == '+' || At(cell.Bottom, column) == '+';
        for (var row = cell.Top; row <= cell.Bottom; row++)
            IsRowBorder[row] |= At(row, cell.Left) == '+' || At(row, cell.Right) == '+';
    }
}

/// <summary>The sides of a cell: rows and columns of the table's text.</summary>
internal readonly record struct GridCell(int Top, int Left, int Bottom, int Right);
