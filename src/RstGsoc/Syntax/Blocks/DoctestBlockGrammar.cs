namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#doctest-blocks</summary>
internal static class DoctestBlockGrammar
{
    private const string Prompt = ">>>";

    public static bool IsMarker(BlockReader reader) => reader.MarkerWidth(Prompt) > 0;

    public static bool TryParse(BlockReader reader)
    {
        if (!IsMarker(reader))
            return false;
        var (lines, first) = (reader.Lines, reader.Index);
        var end = first + 1;
        while (end < reader.End && !lines.IsBlank(end))
            end++;
        var block = new DoctestBlock { Span = lines.LinesSpan(first, end) };
        block.Set(AttributeNames.XmlSpace, "preserve");
        block.AddText(lines.JoinText(first, end), block.Span);
        reader.Add(block);
        reader.Index = end;
        return true;
    }
}
