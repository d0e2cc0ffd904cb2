namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#bullet-lists</summary>
internal static class BulletListGrammar
{
    public const string Bullets = "-+*\u2022\u2023\u2043";

    public static bool IsMarker(BlockReader reader) => MarkerWidth(reader) > 0;

    public static bool TryParse(BlockReader reader)
    {
        if (!IsMarker(reader))
            return false;
        var mark = reader.Mark();
        var bullet = reader.Lines.FirstChar(reader.Index);
        var list = new BulletList { SourceLine = reader.Lines.SourceNumber(reader.Index) };
        list.Set("bullet", bullet.ToString());
        reader.Add(list);
        bool endsWell;
        do
            endsWell = ListItemGrammar.Parse(reader, list, MarkerWidth(reader));
        while (reader.SkipBlank() && reader.Lines.FirstChar(reader.Index) == bullet && IsMarker(reader));
        reader.Close(list, mark);
        if (!endsWell)
            reader.ReportUnindent("Bullet list");
        return true;
    }

    /// <summary>Width of a bullet and the blanks behind it; 0 when the line has none.</summary>
    private static int MarkerWidth(BlockReader reader) =>
        Bullets.Contains(reader.Line[0], StringComparison.Ordinal) ? reader.MarkerWidth(reader.Line[..1]) : 0;
}
