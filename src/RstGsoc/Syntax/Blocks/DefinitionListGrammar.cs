namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#definition-lists</summary>
internal static class DefinitionListGrammar
{
    /// <summary>Reads a list whose first term is the reader's line.</summary>
    public static void Parse(BlockReader reader)
    {
        var mark = reader.Mark();
        var list = new DefinitionList();
        var endsWell = ParseItem(reader, list, reader.Parent);
        reader.Add(list);
        while (reader.SkipBlank() && IsItem(reader))
            endsWell = ParseItem(reader, list, list);
        reader.Close(list, mark);
        if (!endsWell)
            reader.ReportUnindent("Definition list");
    }

    private static bool IsItem(BlockReader reader)
    {
        var next = reader.Index + 1;
        return reader.Lines.FirstChar(reader.Index) != ' ' && !reader.IsBlank(next) && reader.Lines.FirstChar(next) == ' ' && BlockGrammar.IsText(reader);
    }

    private static bool ParseItem(BlockReader reader, DefinitionList list, Element targetMessages)
    {
        var (lines, term, mark) = (reader.Lines, reader.Index, reader.Mark());
        var block = reader.GatherIndented(term + 1);
        // docutils has gone through the definition when it takes the term's line number.
        var line = lines.Number(block.End - 2);
        var item = new DefinitionListItem { SourceLine = lines.SourceNumber(block.End - 2) };
        TermGrammar.Parse(reader, term, line, item, targetMessages);
        var definition = new Definition();
        reader.Context.FlushInlineMessages(definition);
        item.Add(definition);
        list.Add(item);
        if (lines[term].EndsWith("::"))
            definition.Add(reader.Context.Report(1, SyntaxRules.DefinitionOrLiteral, "Blank line missing before literal block (after the \"::\")? Interpreted as a definition list item.", line + 1, lines.LinesSpan(term, term + 1)));
        lines.Dedent(block.Start, block.End, block.Indent);
        var bodyMark = lines.Start(block.Start);
        reader.ParseNested(block.Start, block.End, definition);
        reader.Index = block.End;
        reader.IsInSeries = true;
        reader.Close(definition, bodyMark);
        reader.Close(item, mark);
        return block.EndsWell;
    }
}
