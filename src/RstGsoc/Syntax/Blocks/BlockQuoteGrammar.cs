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
        var (lines, elements) = (reader.Lines, new Container());
        while (from < to && lines.IsBlank(from))
            from++;
        while (from < to)
        {
            reader.Index = from;
            var mark = reader.Mark();
            var attribution = AttributionGrammar.Find(lines, from, to);
            var quote = new BlockQuote { SourceLine = lines.SourceNumber(from) };
            elements.Add(quote);
            reader.ParseNested(from, attribution?.Start ?? to, quote);
            reader.Index = attribution?.End ?? to;
            if (attribution is { } found)
                AttributionGrammar.Parse(reader, found, quote);
            reader.Context.FlushInlineMessages(elements);
            quote.Span = reader.SpanFrom(mark);
            for (from = reader.Index; from < to && lines.IsBlank(from);)
                from++;
        }
        reader.Index = to;
        foreach (var element in elements.TakeChildren())
            reader.Parent.Add(element);
    }
}
