using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#footnotes</summary>
internal static class FootnoteGrammar
{
    public static bool TryParse(BlockReader reader)
    {
        if (FootnoteMarkerGrammar.Read(reader, FootnoteMarkerGrammar.Footnote) is not { } marker)
            return false;
        var footnote = new Footnote();
        var name = PythonText.NormalizeName(marker.Label);
        if (name[0] == '#')
            footnote.Set(AttributeNames.Auto, 1);
        else if (name[0] == '*')
            footnote.Set(AttributeNames.Auto, "*");
        else
            AddLabel(reader, footnote, marker);
        name = name.TrimStart('#', '*');
        if (name.Length > 0)
            footnote.AddToList(AttributeNames.Names, name);
        ParseBody(reader, footnote, marker);
        return true;
    }

    public static void AddLabel(BlockReader reader, Element footnote, FootnoteMarker marker)
    {
        var start = reader.Mark() + marker.Columns.Start;
        var label = new Label { Span = reader.Lines.Span(start, start + marker.Columns.Length) };
        label.AddText(marker.Label, label.Span);
        footnote.Add(label);
    }

    /// <summary>Registers a footnote or citation that has its label and names, and reads its body.</summary>
    public static void ParseBody(BlockReader reader, Element footnote, FootnoteMarker marker)
    {
        var (lines, first, mark) = (reader.Lines, reader.Index, reader.Mark());
        var block = reader.GatherIndented(first, isFirstLineFree: true);
        footnote.SourceLine = lines.SourceNumber(first);
        footnote.Span = lines.LinesSpan(first, block.End);
        reader.Context.Names.NoteExplicitTarget(footnote, footnote);
        lines.Dedent(first, first + 1, marker.Width);
        lines.Dedent(first + 1, block.End, block.Indent);
        reader.ParseNested(first, block.End, footnote);
        reader.Index = block.End;
        reader.Add(footnote);
        reader.Close(footnote, mark);
        reader.EndsWell = block.EndsWell;
    }
}
