namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#grid-tables</summary>
internal static class GridTableGrammar
{
    public const string FirstCharacter = "+";

    /// <summary>A top, one line of text and a bottom.</summary>
    private const int LowestBottom = 2;

    public static bool IsMarker(BlockReader reader) => IsBorder(reader.Line);

    public static bool TryParse(BlockReader reader)
    {
        if (!IsMarker(reader))
            return false;
        var (lines, first) = (reader.Lines, reader.Index);
        var end = FindEnd(reader);
        var indented = end < reader.End && !lines.IsBlank(end) ? end : -1;
        var canvas = new TableCanvas(lines, first, end, isLeftTrimmed: true);
        var height = CountEdgedRows(canvas);
        var bottom = FindBottom(canvas, height);
        if (bottom != canvas.Height - 1)
            canvas = new TableCanvas(lines, first, first + (bottom < 0 ? height : bottom + 1), isLeftTrimmed: true);
        var endsEarly = bottom >= 0 && bottom < height - 1;
        // Where docutils finds the bottom above the last line it steps back too far: it reads the table's last lines again, and
        // its line numbers are two short.
        reader.Index = first + (endsEarly ? bottom - 1 : height);
        reader.StandAt(reader.Index - 1);
        Parse(reader, canvas, endsEarly ? -2 : 0, bottom >= 0 && HasRightEdge(canvas), indented);
        if (indented >= 0 || bottom < 0 || first + bottom + 1 < end)
            TableGrammar.ReportMissingBlankLine(reader);
        return true;
    }

    private static void Parse(BlockReader reader, TableCanvas canvas, int numberShift, bool isFramed, int indented)
    {
        var fault = isFramed ? TryAddTable(reader, canvas, numberShift) : new TableFault("", 0);
        if (isFramed && fault is not null)
            TableGrammar.ReportMalformed(reader, canvas, fault, numberShift);
        if (indented >= 0)
            ReportIndentation(reader, indented);
        if (!isFramed)
            TableGrammar.ReportMalformed(reader, canvas, fault!, numberShift);
    }

    private static TableFault? TryAddTable(BlockReader reader, TableCanvas canvas, int numberShift)
    {
        var table = new GridTableReader(canvas, numberShift);
        if (table.TryRead() is { } layout)
            TableGrammar.Add(reader, layout, canvas);
        return table.Fault;
    }

    private static void ReportIndentation(BlockReader reader, int line) =>
        reader.Report(3, SyntaxRules.UnexpectedIndentation, "Unexpected indentation.", reader.Lines.SourceNumber(line), reader.Lines.LinesSpan(line, line + 1));

    private static bool IsBorder(ReadOnlySpan<char> line) =>
        line.Length >= 5 && line.StartsWith("+-") && line.EndsWith("-+") && line.IndexOfAnyExcept('-', '+') < 0;

    private static int FindEnd(BlockReader reader)
    {
        var end = reader.Index + 1;
        while (end < reader.End && !reader.Lines.IsBlank(end) && reader.Lines.FirstChar(end) != ' ')
            end++;
        return end;
    }

    /// <summary>How many rows from the top on begin with a border.</summary>
    private static int CountEdgedRows(TableCanvas canvas)
    {
        var row = 1;
        while (row < canvas.Height && canvas.At(row, 0) is '+' or '|' && !IsBehindWideBlank(canvas, row))
            row++;
        return row;
    }

    /// <summary>The second half of a wide blank is no white space to docutils, so that it is what the row begins with.</summary>
    private static bool IsBehindWideBlank(TableCanvas canvas, int row)
    {
        var line = canvas.Lines[canvas.Line(row)];
        return line[..(line.Length - line.TrimStart().Length)].Contains('\u3000');
    }

    private static int FindBottom(TableCanvas canvas, int height)
    {
        if (IsBorder(canvas.Text(height - 1)))
            return height - 1;
        var row = height - 2;
        while (row >= LowestBottom && !IsBorder(canvas.Text(row)))
            row--;
        return row >= LowestBottom ? row : -1;
    }

    private static bool HasRightEdge(TableCanvas canvas)
    {
        var width = canvas.Width(0);
        for (var row = 0; row < canvas.Height; row++)
        {
            if (canvas.Width(row) != width || canvas.At(row, width - 1) is not ('+' or '|'))
                return false;
        }
        return true;
    }
}
