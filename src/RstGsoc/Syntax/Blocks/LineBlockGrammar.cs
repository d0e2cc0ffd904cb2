using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#line-blocks</summary>
internal static class LineBlockGrammar
{
    private const string Bar = "|";

    public static bool IsMarker(BlockReader reader) => reader.MarkerWidth(Bar) > 0;

    public static bool TryParse(BlockReader reader)
    {
        if (!IsMarker(reader))
            return false;
        var (first, mark) = (reader.Index, reader.Mark());
        var block = new LineBlock();
        reader.Add(block);
        var lines = new List<LineBlockItem>();
        var endsWell = ParseLine(reader, lines, reader.Parent);
        while (!endsWell && !reader.AtEnd && IsMarker(reader))
        {
            reader.IsInSeries = true;
            endsWell = ParseLine(reader, lines, block);
        }
        block.Span = TextSpan.FromBounds(reader.SpanFrom(mark).Start, lines[^1].Element.Span.End);
        if (!endsWell)
            reader.Report(2, SyntaxRules.MissingBlankLine, "Line block ends without a blank line.", reader.Lines.Number(first + 1), reader.Lines.LinesSpan(reader.Index, reader.Index + 1));
        if (LineBlockNesting.Nest(block, lines, reader.Context.Options.MaximumNesting - reader.Depth) is { } tooDeep)
            reader.Report(4, SyntaxRules.NestingTooDeep, "Nesting is too deep; the rest is kept as text.", reader.Lines.Number(first), tooDeep.Span);
        return true;
    }

    private static bool ParseLine(BlockReader reader, List<LineBlockItem> items, Element targetMessages)
    {
        var (lines, first, mark, width) = (reader.Lines, reader.Index, reader.Mark(), reader.MarkerWidth(Bar));
        var block = reader.GatherIndented(first, isFirstLineFree: true, untilBlank: true);
        int? indent = lines.Length(first) == 1 ? null : width - Bar.Length - 1;
        var line = new Line { SourceLine = reader.Depth == 0 ? lines.SourceNumber(block.End - 1) : 0 };
        lines.Dedent(first, first + 1, width);
        lines.Dedent(first + 1, block.End, block.Indent);
        var start = lines.IsBlank(first) && block.End > first + 1 ? first + 1 : first;
        reader.ParseInline(lines.Join(start, block.End), lines.Number(first), line, targetMessages);
        reader.Context.FlushInlineMessages(reader.Parent);
        reader.Index = block.End;
        reader.Close(line, mark);
        if (targetMessages is LineBlock)
            items.AddRange(targetMessages.TakeChildren().Select(message => new LineBlockItem((Element)message, null)));
        items.Add(new LineBlockItem(line, indent));
        return block.EndsWell;
    }
}
