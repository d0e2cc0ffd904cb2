using System.Buffers;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>The text of a csv-table's cells without quotes and escapes, one cell behind the other, with each character's place in the page.</summary>
internal sealed class CsvText
{
    private readonly ArrayBufferWriter<char> _buffer = new();
    private readonly List<int> _derived = [];
    private readonly List<int> _original = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _numbers = [];
    private int _cellStart;

    /// <summary>Length of the cell that is being read.</summary>
    public int CellLength => _buffer.WrittenCount - _cellStart;

    /// <summary>Adds characters to the cell.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="place">Where they stand in the page.</param>
    public void Append(ReadOnlySpan<char> text, TextSpan place)
    {
        MarkPlace(place.Start);
        _buffer.Write(text);
    }

    /// <summary>Ends the cell, and cuts it into lines.</summary>
    /// <param name="place">Where it ends in the page.</param>
    public CsvCell EndCell(int place)
    {
        MarkPlace(place);
        var (from, number) = (_starts.Count, 1);
        var text = _buffer.WrittenSpan;
        for (var at = _cellStart; at < text.Length;)
        {
            var end = PythonLines.NextBreak(text, at);
            AddLine(at, TrimEnd(text, at, end), number++);
            at = end < text.Length ? PythonLines.SkipBreak(text, end) : end;
        }
        var cell = new CsvCell(_cellStart, from, _starts.Count);
        AddLine(text.Length, text.Length, number);
        _buffer.Write("\n");
        _cellStart = _buffer.WrittenCount;
        return cell;
    }

    /// <summary>The lines of all cells. docutils numbers them as if each cell stood where the content begins.</summary>
    public Lines ToLines(int firstNumber) =>
        Lines.Cut(_buffer.WrittenSpan.ToString(), new OffsetMap([.. _derived], [.. _original]), [.. _starts], [.. _ends], [.. _numbers], firstNumber - 1);

    private void MarkPlace(int place)
    {
        if (_original.Count > 0 && _original[^1] + _buffer.WrittenCount - _derived[^1] == place)
            return;
        _derived.Add(_buffer.WrittenCount);
        _original.Add(place);
    }

    private void AddLine(int start, int end, int number)
    {
        _starts.Add(start);
        _ends.Add(end);
        _numbers.Add(number);
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && PythonText.IsSpace(text[end - 1]))
            end--;
        return end;
    }
}

/// <summary>A cell of a <see cref="CsvText"/>.</summary>
/// <param name="Place">Offset of its text.</param>
/// <param name="From">Its first line.</param>
/// <param name="To">Behind its last line.</param>
internal readonly record struct CsvCell(int Place, int From, int To);
