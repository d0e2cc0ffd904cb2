using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>Where the columns of a table's line begin, for a line in which they are not simply its characters.</summary>
internal sealed class CanvasRow
{
    private const char FirstIrregular = '\u0300';

    private readonly int[] _offsets;
    private readonly int[]? _visible;

    private CanvasRow(int[] offsets, int[]? visible)
    {
        _offsets = offsets;
        _visible = visible;
    }

    public int Width => _offsets.Length - 1;

    /// <summary>Number of columns that no combining character takes.</summary>
    public int VisibleWidth => _visible?.Length ?? Width;

    /// <summary>Null where each character is a column, as in nearly all lines.</summary>
    /// <param name="lines">The lines it is taken from.</param>
    /// <param name="line">Its index there.</param>
    /// <param name="blanks">Width of the white space at its begin that is no column.</param>
    public static CanvasRow? TryCreate(Lines lines, int line, int blanks)
    {
        var text = lines[line];
        if (blanks == 0 && text.IndexOfAnyInRange(FirstIrregular, char.MaxValue) < 0)
            return null;
        var offsets = new List<int>(text.Length + 8);
        var visible = new List<int>(text.Length + 8);
        var at = lines.Start(line) + blanks;
        foreach (var rune in text[blanks..].EnumerateRunes())
        {
            if (!DisplayWidth.IsCombining(rune.Value))
                visible.Add(offsets.Count);
            offsets.Add(at);
            at += rune.Utf16SequenceLength;
            if (!DisplayWidth.IsWide(rune.Value))
                continue;
            visible.Add(offsets.Count);
            offsets.Add(at);
        }
        offsets.Add(at);
        return new CanvasRow([.. offsets], visible.Count == offsets.Count - 1 ? null : [.. visible]);
    }

    /// <summary>Offset of a column's character; of the next one for the second half of a wide character.</summary>
    public int Offset(int column) => _offsets[Math.Min(column, Width)];

    public bool IsSecondHalf(int column) => column < Width && _offsets[column] == _offsets[column + 1];

    /// <summary>The column that is the given one when combining characters are not counted.</summary>
    public int Column(int visibleColumn)
    {
        if (_visible is null)
            return visibleColumn;
        return visibleColumn < _visible.Length ? _visible[visibleColumn] : visibleColumn + Width - _visible.Length;
    }
}
