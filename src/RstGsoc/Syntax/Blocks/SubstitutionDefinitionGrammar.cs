using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#substitution-definitions</summary>
internal static class SubstitutionDefinitionGrammar
{
    private const char Bar = '|';

    public static bool TryParse(BlockReader reader)
    {
        var width = reader.MarkerWidth(ExplicitMarkupGrammar.Marker);
        if (width == 0 || reader.Line[width..] is not [Bar, not ' ', ..])
            return false;
        var block = reader.GatherIndented(reader.Index, isFirstLineFree: true);
        if (SubstitutionName.Find(reader.Lines, block, width + 1) is { } name)
            Parse(reader, block, name);
        else
            CommentGrammar.ParseMalformed(reader, block.End - 1, SyntaxRules.InvalidSubstitutionDefinition, "malformed substitution definition.");
        return true;
    }

    private static void Parse(BlockReader reader, IndentedBlock block, SubstitutionName name)
    {
        var (lines, mark, line) = (reader.Lines, reader.Mark(), reader.Lines.SourceNumber(reader.Index));
        var source = lines.JoinText(block.Start, block.End);
        reader.Index = block.End;
        reader.EndsWell = block.EndsWell;
        var definition = new SubstitutionDefinition { SourceLine = line, Span = reader.SpanFrom(mark) };
        definition.AddToList(AttributeNames.Names, PythonText.CollapseWhiteSpace(name.Text));
        if (ContentOf(lines, block, name, out var first) is { } content)
        {
            reader.Context.CurrentLine = lines.SourceNumber(first);
            Define(reader, definition, content, name.Text, source);
        }
        else
            Report(reader, definition, $"Substitution definition \"{Escapes.Resolve(name.Text)}\" missing contents.", source);
    }

    private static void Define(BlockReader reader, SubstitutionDefinition definition, Lines content, string name, string source)
    {
        var nested = new BlockReader(reader.Context, content, 0, content.Count, definition, reader.Depth + 1);
        // Behind a blank line docutils takes what is indented for a quotation.
        if (content.IsBlank(0) && nested.SkipBlank())
            BlockQuoteGrammar.TryParse(nested);
        else if (!DirectiveGrammar.TryParseEmbedded(nested, definition) && content.Count > 1)
            reader.EndsWell = content.IsBlank(1);
        MoveBlocks(definition, reader.Parent);
        if (definition.Descendants<Element>().FirstOrDefault(IsForbidden) is { } forbidden)
        {
            var tree = ParseContext.Quote(PseudoXml.Write(forbidden).TrimEnd(), definition.Span);
            reader.Context.NoteDiscarded([definition]);
            reader.Report(3, SyntaxRules.InvalidSubstitutionDefinition, $"Substitution definition contains illegal element <{forbidden.TagName}>:", definition.SourceLine, definition.Span, tree, ParseContext.Quote(source, definition.Span));
        }
        else if (definition.ChildCount == 0)
            Report(reader, definition, $"Substitution definition \"{Escapes.Resolve(name)}\" empty or invalid.", source);
        else
        {
            reader.Context.NoteSubstitutionDefinition(definition, name, reader.Parent);
            reader.Add(definition);
        }
    }

    /// <summary>The lines behind the name, without blank ones at the end; null when nothing is there.</summary>
    private static Lines? ContentOf(Lines lines, IndentedBlock block, SubstitutionName name, out int from)
    {
        (from, var to, var number) = (name.Line, block.End, lines.Number(block.Start));
        var isFirstEmpty = name.Width == lines.Length(name.Line);
        if (isFirstEmpty)
            (from, number) = (from + 1, number + 1);
        while (to > from && lines.IsBlank(to - 1))
            to--;
        if (from >= to)
            return null;
        var content = lines.CopyAs(from, to, number);
        content.Dedent(0, 1, isFirstEmpty ? content.Indent(0) : name.Width);
        return content;
    }

    /// <summary>Moves what cannot stand inside a line of text to where the definition stands.</summary>
    private static void MoveBlocks(SubstitutionDefinition definition, Element parent)
    {
        for (var i = 0; i < definition.ChildCount;)
        {
            var child = definition.ChildAt(i);
            if (child is not Element element || IsInline(element))
                i++;
            else
            {
                definition.RemoveAt(i);
                parent.Add(element);
            }
        }
    }

    private static bool IsInline(Element element) => element is Image or Raw or Reference or Target or Emphasis or Strong or Literal or RoleElement
        or Problematic or Generated or InlineMath or FootnoteReference or CitationReference or SubstitutionReference;

    private static bool IsForbidden(Element element) => element.Ids.Count > 0
        || (element is Reference && element.Has(AttributeNames.Anonymous)) || (element is FootnoteReference && element.Has(AttributeNames.Auto));

    private static void Report(BlockReader reader, SubstitutionDefinition definition, string text, string source) =>
        reader.Report(2, SyntaxRules.InvalidSubstitutionDefinition, text, definition.SourceLine, definition.Span, ParseContext.Quote(source, definition.Span));
}
