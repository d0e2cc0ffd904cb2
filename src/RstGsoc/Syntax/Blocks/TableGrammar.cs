namespace RstGsoc.Syntax.Blocks;

/// <summary>What grid tables and simple tables have in common.</summary>
internal static class TableGrammar
{
    public static void Add(BlockReader reader, TableLayout layout, TableCanvas canvas)
    {
        var (lines, first) = (canvas.Lines, canvas.Line(0));
        reader.Add(new TableBuilder(reader, layout).Build(lines.LinesSpan(first, first + canvas.Height)));
    }

    public static void ReportMalformed(BlockReader reader, TableCanvas canvas, TableFault fault, int numberShift) =>
        ReportMalformed(reader, canvas.Line(0), canvas.Line(canvas.Height), fault, numberShift);

    /// <param name="reader">Where the message goes.</param>
    /// <param name="first">The table's first line.</param>
    /// <param name="end">Behind its last line.</param>
    /// <param name="fault">What is wrong with it.</param>
    /// <param name="numberShift">How much docutils' line numbers are off.</param>
    public static void ReportMalformed(BlockReader reader, int first, int end, TableFault fault, int numberShift = 0)
    {
        var (lines, span) = (reader.Lines, reader.Lines.LinesSpan(first, end));
        var line = lines.Number(first) + fault.Row + numberShift;
        var text = fault.Text.Length == 0 ? "Malformed table." : "Malformed table.\n" + fault.Text;
        // Python takes an index before the first line as counted from the end.
        reader.Report(3, SyntaxRules.MalformedTable, text, line > 0 ? line : line + lines.Count, span, ParseContext.Quote(lines.JoinText(first, end), span));
    }

    /// <summary>The table that ends at the line before the reader's is not followed by a blank line.</summary>
    public static void ReportMissingBlankLine(BlockReader reader)
    {
        var (lines, last) = (reader.Lines, reader.Index - 1);
        var span = lines.LinesSpan(last, last + 1);
        reader.Report(2, SyntaxRules.MissingBlankLineAfterTable, "Blank line required after table.", lines.Number(last) + 1, span);
    }
}
