using RstGsoc.Syntax.Blocks;

namespace RstGsoc.Syntax.Directives;

/// <summary>The old form of line blocks. https://docutils.sourceforge.io/docs/ref/rst/directives.html#line-block</summary>
internal sealed class LineBlockDirective() : Directive("line-block")
{
    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => CommonOptions.ClassAndName;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent())
            return;
        var (content, context) = (use.Block, use.Context);
        var block = new LineBlock { Span = use.Span };
        use.ApplyClasses(block);
        use.ApplyName(block);
        var items = new List<LineBlockItem>();
        for (var index = content.From; index < content.To; index++)
            items.Add(CreateLine(use, content.Lines, index));
        var tooDeep = LineBlockNesting.Nest(block, items, context.Options.MaximumNesting - use.Reader.Depth);
        use.Add(block);
        context.FlushInlineMessages(use.Reader.Parent);
        if (tooDeep is not null)
            use.Reader.Report(4, SyntaxRules.NestingTooDeep, "Nesting is too deep; the rest is kept as text.", use.Line, tooDeep.Span);
    }

    /// <summary>docutils adds the directive's line to the content's, when it says on which line inline markup is wrong.</summary>
    private static LineBlockItem CreateLine(DirectiveUse use, Lines lines, int index)
    {
        var indent = lines.Indent(index);
        var text = lines.Join(index, index + 1);
        text = text.Slice(text.Start + indent, text.End);
        var line = new Line { Span = text.Span(text.Start, text.End) };
        use.Reader.ParseInline(text, use.Line + lines.Number(index) - 1, line);
        return new LineBlockItem(line, text.IsEmpty ? null : indent);
    }
}
