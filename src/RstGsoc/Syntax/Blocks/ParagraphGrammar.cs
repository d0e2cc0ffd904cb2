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
        var block = lines.Join(first, end);
        var expectsLiteral = TakeLiteralMarker(ref block);
        if (!block.IsEmpty || !expectsLiteral)
        {
            var paragraph = new Paragraph { SourceLine = lines.Number(first), Span = lines.LinesSpan(first, end) };
            reader.Add(paragraph);
            reader.ParseInline(block, lines.Number(first), paragraph);
            reader.Context.FlushInlineMessages(reader.Parent);
        }
        reader.Index = end;
        if (end < reader.End && !lines.IsBlank(end))
            reader.Report(3, SyntaxRules.UnexpectedIndentation, "Unexpected indentation.", lines.Number(end), lines.LinesSpan(end, end + 1));
    }

    /// <summary>Drops the <c>::</c> at the end, or one of its colons where the text goes on to be shown.</summary>
    private static bool TakeLiteralMarker(ref TextBlock block)
    {
        var text = block.Text;
        if (!text.EndsWith("::") || IsEscaped(text[..^2]))
            return false;
        var keeps = text.Length > 2 && text[^3] is not (' ' or '\n') ? 1 : 0;
        block = block.Slice(block.Start, block.End - 2 + keeps);
        while (!block.IsEmpty && Text.PythonText.IsSpace(block.Text[^1]))
            block = block.Slice(block.Start, block.End - 1);
        return true;
    }

    private static bool IsEscaped(ReadOnlySpan<char> before)
    {
        var end = before.LastIndexOfAnyExcept('\\');
        return (before.Length - 1 - end) % 2 == 1;
    }
}
