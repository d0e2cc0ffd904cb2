namespace RstGsoc.Syntax;

/// <summary>Inline markup: the ordered list of its constructs.</summary>
internal static class InlineGrammar
{
    /// <summary>
    /// Reads the inline markup of a text block. The nodes are added to <paramref name="parent"/>, messages to
    /// <see cref="ParseContext.InlineMessages"/>; <paramref name="line"/> is the line that they name.
    /// </summary>
    public static void Parse(ParseContext context, TextBlock block, int line, Element parent)
    {
        if (!block.IsEmpty)
            parent.Add(new TextNode(block.Buffer, block.Start, block.End - block.Start, block.Span(block.Start, block.End)));
    }
}
