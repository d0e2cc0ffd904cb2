using RstGsoc.Syntax.Inlines;

namespace RstGsoc.Syntax.Blocks;

/// <summary>The short form of an anonymous target. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#anonymous-hyperlinks</summary>
internal static class AnonymousTargetGrammar
{
    private const string Marker = "__";

    public static bool IsMarker(BlockReader reader) => reader.MarkerWidth(Marker) > 0;

    public static bool TryParse(BlockReader reader)
    {
        var width = reader.MarkerWidth(Marker);
        if (width == 0)
            return false;
        var block = reader.GatherIndented(reader.Index, isFirstLineFree: true, untilBlank: true);
        var text = new System.Text.StringBuilder().Append(reader.Line[width..]);
        for (var line = block.Start + 1; line < block.End; line++)
            text.Append('\n').Append(reader.Lines[line]);
        TargetGrammar.Add(reader, TargetGrammar.MakeTarget(Escapes.MarkAll(text.ToString()), []), block);
        return true;
    }
}
