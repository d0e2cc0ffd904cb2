using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#field-lists</summary>
internal static class FieldListGrammar
{
    public static bool IsMarker(BlockReader reader) => FieldMarkerGrammar.Read(reader.Lines, reader.Index) is not null;

    public static bool TryParse(BlockReader reader)
    {
        if (FieldMarkerGrammar.Read(reader.Lines, reader.Index) is not { } marker)
            return false;
        var mark = reader.Mark();
        var list = new FieldList();
        reader.Add(list);
        var endsWell = ParseField(reader, list, marker, reader.Parent);
        while (reader.SkipBlank() && FieldMarkerGrammar.Read(reader.Lines, reader.Index) is { } next)
            endsWell = ParseField(reader, list, next, list);
        reader.Close(list, mark);
        if (!endsWell)
            reader.ReportUnindent("Field list");
        return true;
    }

    private static bool ParseField(BlockReader reader, FieldList list, (TextSpan Name, int Width) marker, Element targetMessages)
    {
        var (lines, first, mark) = (reader.Lines, reader.Index, reader.Mark());
        var block = reader.GatherIndented(first, isFirstLineFree: true);
        var field = new Field { SourceLine = lines.SourceNumber(first) };
        var text = new TextBlock(lines, lines.Buffer, marker.Name.Start, marker.Name.End, null);
        var name = new FieldName { Span = text.Span(text.Start, text.End) };
        reader.ParseInline(text, lines.Number(first), name, targetMessages);
        field.Add(name);
        var body = new FieldBody();
        field.Add(body);
        reader.Context.FlushInlineMessages(body);
        list.Add(field);
        lines.Dedent(first, first + 1, marker.Width);
        lines.Dedent(first + 1, block.End, block.Indent);
        var bodyMark = BodyMark(lines, block);
        reader.ParseNested(first, block.End, body);
        reader.Index = block.End;
        reader.IsInSeries = true;
        reader.Close(body, bodyMark);
        reader.Close(field, mark);
        return block.EndsWell;
    }

    /// <summary>Where the body's text begins; behind the marker when there is none.</summary>
    private static int BodyMark(Lines lines, IndentedBlock block)
    {
        var line = block.Start;
        while (line + 1 < block.End && lines.IsBlank(line))
            line++;
        return lines.IsBlank(line) ? lines.Start(block.Start) : lines.Start(line);
    }
}
