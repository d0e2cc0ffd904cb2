using RstGsoc.Syntax.Blocks;

namespace RstGsoc.Syntax.Directives;

/// <summary>Block quotes with a class. https://docutils.sourceforge.io/docs/ref/rst/directives.html#epigraph</summary>
internal sealed class BlockQuoteDirective(string name) : Directive(name)
{
    public static readonly Directive[] All = [.. new[] { "epigraph", "highlights", "pull-quote" }.Select(name => new BlockQuoteDirective(name))];

    public override bool HasContent => true;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent())
            return;
        var (reader, end) = (use.Reader, use.Reader.Index);
        var first = reader.Parent.ChildCount;
        BlockQuoteGrammar.ParseQuotes(reader, use.Block.From, use.Block.To);
        reader.Index = end;
        for (var i = first; i < reader.Parent.ChildCount; i++)
            (reader.Parent.ChildAt(i) as BlockQuote)?.AddToList(AttributeNames.Classes, Name);
    }
}
