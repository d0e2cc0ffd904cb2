namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#simple-tables</summary>
internal static class SimpleTableGrammar
{
    public const string FirstCharacter = "=";

    public static bool IsMarker(BlockReader reader) => IsBorder(reader.Line) && reader.Line.Contains(' ');

    public static bool TryParse(BlockReader reader)
    {
        if (!IsMarker(reader))
            return false;
        var first = reader.Index;
        var (bottom, fault) = FindBottom(reader);
        reader.Index = bottom + 1;
        reader.StandAt(bottom);
        if (fault is not null)
            TableGrammar.ReportMalformed(reader, first, bottom + 1, fault);
        else
            Parse(reader, new TableCanvas(reader.Lines, first, bottom + 1));
        if (!reader.IsBlank(reader.Index))
            TableGrammar.ReportMissingBlankLine(reader);
        return true;
    }

    private static void Parse(BlockReader reader, TableCanvas canvas)
    {
        var table = new SimpleTableReader(canvas);
        if (table.TryRead() is { } layout)
            TableGrammar.Add(reader, layout, canvas);
        else
            TableGrammar.ReportMalformed(reader, canvas, table.Fault!, 0);
    }

    private static bool IsBorder(ReadOnlySpan<char> line) => line is ['=', ..] && line.IndexOfAnyExcept('=', ' ') < 0;

    /// <summary>The second border, or the first one that a blank line follows; or the last line that docutils skips, and why.</summary>
    private static (int Line, TableFault? Fault) FindBottom(BlockReader reader)
    {
        var (lines, first, found) = (reader.Lines, reader.Index, -1);
        for (var line = first + 1; line < reader.End; line++)
        {
            if (!IsBorder(lines[line]))
                continue;
            if (lines.Length(line) != lines.Length(first))
                return (line, new TableFault("Bottom/header table border does not match top border.", 0));
            if (found >= 0 || reader.IsBlank(line + 1))
                return (line, null);
            found = line;
        }
        return found < 0
            ? (reader.End - 1, new TableFault("No bottom table border found.", 0))
            : (found, new TableFault("No bottom table border found or no blank line after table bottom.", 0));
    }
}
