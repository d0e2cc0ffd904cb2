namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#block-quotes</summary>
internal static class BlockQuoteGrammar
{
    public static bool TryParse(BlockReader reader)
    {
        var block = reader.GatherIndented(reader.Index);
        reader.Lines.Dedent(block.Start, block.End, block.Indent);
        ParseQuotes(reader, block.Start, block.End);
        if (!block.EndsWell)
            reader.ReportUnindent("Block quote");
        return true;
    }

    /// <summary>Reads lines whose margin has been cut off: an attribution ends a quote, and what follows is another. Messages about targets in attributions come before them.</summary>
    public static void ParseQuotes(BlockReader reader, int from, int to)
    {
        var lines = reader.Lines;
        var elements = new List<Element>(1);
        reader.Index = from;
        while (reader.Index < to)
        {
            if (lines.IsBlank(reader.Index))
                reader.Index++;
            else
                ParseQuote(reader, to, elements);
        }
        foreach (var element in elements)
            reader.Add(element);
    }

    private static void ParseQuote(BlockReader reader, int to, List<Element> elements)
    {
        var (lines, first, mark) = (reader.Lines, reader.Index, reader.Mark());
        var attribution = AttributionGrammar.Find(lines, first, to);
        var quote = new BlockQuote { SourceLine = lines.SourceNumber(first) };
        elements.Add(quote);
        reader.ParseNested(first, attribution?.Start ?? to, quote);
        reader.Index = attribution?.End ?? to;
        if (attribution is { } found)
            AttributionGrammar.Parse(reader, found, quote);
        elements.AddRange(reader.Context.InlineMessages);
        reader.Context.InlineMessages.Clear();
        reader.Close(quote, mark);
    }
}
