namespace RstGsoc.Syntax.Blocks;

/// <summary>Lines that are indented more than those around them make a line block inside.</summary>
internal static class LineBlockNesting
{
    /// <summary>Puts lines into a block; returns the first line that is nested deeper than allowed and stands too far out, or null.</summary>
    public static Element? Nest(LineBlock outermost, List<LineBlockItem> lines, int maximumDepth)
    {
        Element? tooDeep = null;
        var open = new Stack<(int Indent, LineBlock Block)>();
        var indent = 0;
        foreach (var (line, ownIndent) in lines)
        {
            indent = ownIndent ?? indent;
            CloseDeeper(open, indent);
            if (open.Count == 0 || (open.Peek().Indent < indent && open.Count < maximumDepth))
                open.Push((indent, new LineBlock()));
            else if (open.Peek().Indent < indent)
                tooDeep ??= line;
            open.Peek().Block.Add(line);
        }
        while (open.Count > 1)
            Close(open.Pop().Block, open.Peek().Block);
        foreach (var child in open.Pop().Block.TakeChildren())
            outermost.Add(child);
        return tooDeep;
    }

    /// <summary>Ends the blocks that are indented more than a line; the last of them stands in a block of that line's indentation.</summary>
    private static void CloseDeeper(Stack<(int Indent, LineBlock Block)> open, int indent)
    {
        while (open.Count > 0 && open.Peek().Indent > indent)
        {
            var closed = open.Pop().Block;
            if (open.Count == 0 || open.Peek().Indent < indent)
                open.Push((indent, new LineBlock()));
            Close(closed, open.Peek().Block);
        }
    }

    private static void Close(LineBlock block, LineBlock parent)
    {
        block.Span = (block.Children.FirstOrDefault(child => child is Line or LineBlock) ?? block.ChildAt(0)).Span;
        block.CoverChildren();
        parent.Add(block);
    }
}

/// <summary>What stands in a line block: a line or a message.</summary>
/// <param name="Element">The node.</param>
/// <param name="Indent">Width of the blanks behind the bar, less one; null takes the previous item's.</param>
internal readonly record struct LineBlockItem(Element Element, int? Indent);
