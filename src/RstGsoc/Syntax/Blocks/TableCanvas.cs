using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>The lines of a table as rows of columns, counted as docutils does: wide characters take two columns, all others one.</summary>
internal sealed class TableCanvas
{
    /// <summary>What <see cref="At"/> gives for the second half of a wide character.</summary>
    private const char SecondHalf = '\0';

    private readonly int _first;
    private readonly CanvasRow?[]? _irregular;

    /// <param name="lines">The lines of the body that the table stands in.</param>
    /// <param name="first">The table's first line.</param>
    /// <param name="end">Behind its last line.</param>
    /// <param name="isLeftTrimmed">Whether white space at the begin of a line is no column.</param>
    public TableCanvas(Lines lines, int first, int end, bool isLeftTrimmed = false)
    {
        (Lines, _first, Height) = (lines, first, end - first);
        for (var row = 0; row < Height; row++)
        {
            if (CanvasRow.TryCreate(lines, first + row, isLeftTrimmed ? lines.Indent(first + row) : 0) is { } irregular)
                (_irregular ??= new CanvasRow?[Height])[row] = irregular;
        }
    }

    public Lines Lines { get; }

    public int Height { get; }

    /// <summary>The line that a row is, in <see cref="Lines"/>.</summary>
    public int Line(int row) => _first + row;

    public ReadOnlySpan<char> Text(int row) =>
        Irregular(row) is null ? Lines[_first + row] : Lines.Buffer.AsSpan(Offset(row, 0), Lines.End(_first + row) - Offset(row, 0));

    public int Width(int row) => Irregular(row)?.Width ?? Lines.Length(_first + row);

    /// <summary>Width of a row when combining characters are not counted.</summary>
    public int VisibleWidth(int row) => Irregular(row)?.VisibleWidth ?? Lines.Length(_first + row);

    public char At(int row, int column)
    {
        if (Irregular(row) is not { } irregular)
            return Lines.Buffer[Lines.Start(_first + row) + column];
        return irregular.IsSecondHalf(column) ? SecondHalf : Lines.Buffer[irregular.Offset(column)];
    }

    /// <summary>Whether a column is the second half of a wide character.</summary>
    public bool IsSecondHalf(int row, int column) => Irregular(row) is { } irregular && irregular.IsSecondHalf(column);

    /// <summary>Offset of a column in the lines' buffer; the line's end for columns that it does not have.</summary>
    public int Offset(int row, int column) =>
        Irregular(row)?.Offset(column) ?? Math.Min(Lines.Start(_first + row) + column, Lines.End(_first + row));

    /// <summary>The column that is the given one when combining characters are not counted.</summary>
    public int Column(int row, int visibleColumn) => Irregular(row)?.Column(visibleColumn) ?? visibleColumn;

    /// <summary>Whether nothing but white space stands in the columns of a range.</summary>
    public bool IsBlank(int row, int from, int to)
    {
        to = Math.Min(to, Width(row));
        while (from < to && PythonText.IsSpace(At(row, from)))
            from++;
        return from >= to;
    }

    /// <summary>As <see cref="IsBlank"/>, with combining characters left out of the count and of the answer.</summary>
    public bool IsVisiblyBlank(int row, int from, int to)
    {
        to = Math.Min(to, VisibleWidth(row));
        while (from < to && PythonText.IsSpace(At(row, Column(row, from))))
            from++;
        return from >= to;
    }

    private CanvasRow? Irregular(int row) => _irregular?[row];
}
