namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#block-quotes</summary>
internal static class BlockQuoteGrammar
{
    public static bool TryParse(BlockReader reader)
    {
        var block = reader.GatherIndented(reader.Index);
        var mark = reader.Mark();
        var quote = new BlockQuote { SourceLine = reader.LineNumber };
        reader.Add(quote);
        reader.Lines.Dedent(block.Start, block.End, block.Indent);
        reader.ParseNested(block.Start, block.End, quote);
        reader.Index = block.End;
        quote.Span = reader.SpanFrom(mark);
        if (!block.EndsWell)
            reader.ReportUnindent("Block quote");
        return true;
    }
}
