using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>
/// The text of a table's cells: all lines of the first cell, then those of the second, and so on. Behind each cell stands an empty
/// line, so that what looks at the line behind a body finds none of another cell.
/// </summary>
internal sealed class CellText(TableCanvas canvas, int capacity)
{
    private const char WideBlank = '\u3000';

    private int[] _starts = new int[capacity];
    private int[] _ends = new int[capacity];
    private int[] _numbers = new int[capacity];
    private int _count;

    /// <summary>Takes a rectangle of the table, less the margin that all its lines have; returns its lines' range.</summary>
    public (int From, int To) Add(int top, int bottom, int left, int right)
    {
        var (from, indent) = (_count, int.MaxValue);
        var number = canvas.Lines.SourceNumber(canvas.Line(top));
        for (var row = top; row < bottom; row++)
        {
            // Where a line has combining characters docutils goes on with the moved columns in the lines below.
            (left, right) = (canvas.Column(row, left), canvas.Column(row, right));
            var start = canvas.Offset(row, left);
            var end = TrimEnd(start, Math.Max(start, canvas.Offset(row, right)), canvas.IsSecondHalf(row, right));
            if (end > start)
                indent = canvas.IsSecondHalf(row, left) ? 0 : Math.Min(indent, Indent(start, end));
            Append(start, end, number++);
        }
        Dedent(from, indent);
        var to = _count;
        var last = to > from ? _ends[to - 1] : canvas.Offset(top, left);
        Append(last, last, number);
        return (from, to);
    }

    /// <summary>The lines of all cells. docutils numbers the lines of a cell one too high.</summary>
    /// <param name="numberShift">How much the line numbers of this table are off besides.</param>
    public Lines ToLines(int numberShift = 0) => canvas.Lines.Cut(_starts, _ends, _numbers, canvas.Lines.NumberShift + numberShift + 1);

    private void Append(int start, int end, int number)
    {
        if (_count == _starts.Length)
        {
            var size = Math.Max(16, _count * 2);
            Array.Resize(ref _starts, size);
            Array.Resize(ref _ends, size);
            Array.Resize(ref _numbers, size);
        }
        (_starts[_count], _ends[_count], _numbers[_count]) = (start, end, number);
        _count++;
    }

    private void Dedent(int from, int indent)
    {
        for (var line = from; line < _count; line++)
            _starts[line] = indent < _ends[line] - _starts[line] ? _starts[line] + indent : _ends[line];
    }

    /// <summary>The second half of a wide blank is none to docutils, so that such a blank ends a margin.</summary>
    private int Indent(int start, int end)
    {
        var at = start;
        while (at < end && PythonText.IsSpace(canvas.Lines.Buffer[at]))
        {
            if (canvas.Lines.Buffer[at++] == WideBlank)
                break;
        }
        return at - start;
    }

    /// <summary>Cuts blanks off the end; at a wide blank its second half stops that, unless it lies outside.</summary>
    private int TrimEnd(int start, int end, bool isCut)
    {
        for (; end > start && PythonText.IsSpace(canvas.Lines.Buffer[end - 1]); end--)
        {
            if (canvas.Lines.Buffer[end - 1] == WideBlank && !isCut)
                break;
            isCut = false;
        }
        return end;
    }
}
