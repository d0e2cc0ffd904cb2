namespace RstGsoc.Syntax.Blocks;

/// <summary>Lines that all begin with the same punctuation character. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#quoted-literal-blocks</summary>
internal static class QuotedLiteralBlockGrammar
{
    public static void Parse(BlockReader reader)
    {
        var lines = reader.Lines;
        if (!reader.SkipBlank() || !BlockGrammar.Punctuation.Contains(lines.FirstChar(reader.Index), StringComparison.Ordinal))
        {
            reader.Report(2, SyntaxRules.MissingLiteralBlock, "Literal block expected; none found.", reader.LineNumber, lines.LinesSpan(reader.Index, Math.Min(reader.Index + 1, reader.End)));
            return;
        }
        var first = reader.Index;
        var end = first + 1;
        while (end < reader.End && lines.FirstChar(end) == lines.FirstChar(first))
            end++;
        LiteralBlockGrammar.Add(reader, first, end);
        reader.Index = end;
        reader.IsInSeries = reader.AtEnd;
        if (!reader.IsBlank(end))
            ReportWrongLine(reader);
    }

    private static void ReportWrongLine(BlockReader reader)
    {
        var span = reader.Lines.LinesSpan(reader.Index, reader.Index + 1);
        if (reader.Lines.FirstChar(reader.Index) == ' ')
            reader.Report(3, SyntaxRules.UnexpectedIndentation, "Unexpected indentation.", reader.LineNumber, span);
        else
            reader.Report(3, SyntaxRules.InconsistentQuoting, "Inconsistent literal block quoting.", reader.LineNumber, span);
    }
}
