namespace RstGsoc.Syntax.Blocks;

/// <summary>An item of a bullet or enumerated list: what stands behind its marker and the lines below at that column.</summary>
internal static class ListItemGrammar
{
    /// <summary>Reads the item at the reader's line; returns whether it ends with a blank line or at the end.</summary>
    public static bool Parse(BlockReader reader, Element list, int markerWidth)
    {
        var (lines, first, mark) = (reader.Lines, reader.Index, reader.Mark());
        var block = lines.Length(first) > markerWidth
            ? reader.GatherIndented(first, markerWidth, isFirstLineFree: true)
            : reader.GatherIndented(first, isFirstLineFree: true);
        var item = new ListItem();
        list.Add(item);
        lines.Dedent(first, first + 1, markerWidth);
        lines.Dedent(first + 1, block.End, block.Indent);
        reader.Context.CurrentLine = lines.SourceNumber(block.End - 1);
        reader.ParseNested(first, block.End, item);
        item.SourceLine = reader.LineToKeep;
        reader.Index = block.End;
        reader.IsInSeries = true;
        reader.Close(item, mark);
        return block.EndsWell;
    }
}
