using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>Lines of text up to a blank line. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#paragraphs</summary>
internal static class ParagraphGrammar
{
    public static void Parse(BlockReader reader)
    {
        var (lines, first) = (reader.Lines, reader.Index);
        var end = first + 1;
        while (end < reader.End && !lines.IsBlank(end) && lines.FirstChar(end) != ' ')
            end++;
        reader.StandAt(end > first + 1 ? end - 1 : end);
        var block = lines.Join(first, end);
        block = TrimEnd(block, block.End);
        var isMarkerAlone = block.Text is "::";
        var announcesLiteral = TakeLiteralMarker(ref block);
        if (!isMarkerAlone)
            AddParagraph(reader, block, end);
        reader.Index = end;
        if (!reader.IsBlank(end))
            reader.Report(3, SyntaxRules.UnexpectedIndentation, "Unexpected indentation.", lines.SourceNumber(end), lines.LinesSpan(end, end + 1));
        if (announcesLiteral)
            LiteralBlockGrammar.Parse(reader);
    }

    private static void AddParagraph(BlockReader reader, TextBlock block, int end)
    {
        var (lines, first) = (reader.Lines, reader.Index);
        var paragraph = new Paragraph { SourceLine = lines.SourceNumber(first), Span = lines.LinesSpan(first, end) };
        reader.ParseInline(block, lines.Number(first), paragraph);
        reader.Add(paragraph);
        reader.Context.FlushInlineMessages(reader.Parent);
    }

    /// <summary>Drops the <c>::</c> at the end, or one of its colons where the text goes on to be shown.</summary>
    private static bool TakeLiteralMarker(ref TextBlock block)
    {
        var text = block.Text;
        if (!text.EndsWith("::") || IsEscaped(text[..^2]))
            return false;
        var keeps = text.Length > 2 && text[^3] is not (' ' or '\n') ? 1 : 0;
        block = TrimEnd(block, block.End - 2 + keeps);
        return true;
    }

    private static TextBlock TrimEnd(TextBlock block, int end)
    {
        while (end > block.Start && PythonText.IsSpace(block.Buffer[end - 1]))
            end--;
        return end == block.End ? block : block.Slice(block.Start, end);
    }

    private static bool IsEscaped(ReadOnlySpan<char> before)
    {
        var end = before.LastIndexOfAnyExcept('\\');
        return (before.Length - 1 - end) % 2 == 1;
    }
}
