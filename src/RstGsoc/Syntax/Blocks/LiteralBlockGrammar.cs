namespace RstGsoc.Syntax.Blocks;

/// <summary>What follows two colons at a paragraph's end. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#literal-blocks</summary>
internal static class LiteralBlockGrammar
{
    /// <summary>Reads the block from the line behind the paragraph on.</summary>
    public static void Parse(BlockReader reader)
    {
        var first = reader.Index;
        var block = reader.GatherIndented(first);
        var end = block.End;
        while (end > first && reader.Lines.IsBlank(end - 1))
            end--;
        if (end > first)
            ParseIndented(reader, block, end);
        else
            QuotedLiteralBlockGrammar.Parse(reader);
    }

    /// <summary>Adds a literal block of whole lines.</summary>
    public static void Add(BlockReader reader, int from, int to)
    {
        var block = new LiteralBlock { SourceLine = reader.Lines.SourceNumber(from), Span = reader.Lines.LinesSpan(from, to) };
        block.Set(AttributeNames.XmlSpace, "preserve");
        block.AddText(reader.Lines.JoinText(from, to), block.Span);
        reader.Add(block);
    }

    private static void ParseIndented(BlockReader reader, IndentedBlock block, int end)
    {
        var (lines, start) = (reader.Lines, block.Start);
        while (lines.IsBlank(start))
            start++;
        lines.Dedent(start, end, block.Indent);
        Add(reader, start, end);
        reader.Index = block.End;
        if (!block.EndsWell)
            reader.ReportUnindent("Literal block");
    }
}
