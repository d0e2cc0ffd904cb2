namespace RstGsoc.Syntax.Directives;

/// <summary>Code, as one text: it is not analysed. https://docutils.sourceforge.io/docs/ref/rst/directives.html#code</summary>
internal sealed class CodeDirective() : Directive("code")
{
    private static readonly Dictionary<string, OptionConverter> s_options = CommonOptions.With(new()
    {
        ["number-lines"] = OptionConverters.Unchanged,
    });

    public override int OptionalArguments => 1;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent() || !LineNumbers.TryRead(use, out var firstNumber))
            return;
        var block = new LiteralBlock { Span = use.Span };
        block.Set(AttributeNames.XmlSpace, "preserve");
        block.AddToList(AttributeNames.Classes, "code");
        if (use.Arguments is [var language])
            block.AddToList(AttributeNames.Classes, language);
        use.ApplyClasses(block);
        use.ApplyName(block);
        LineNumbers.AddText(block, use.ContentBlock, firstNumber, use.ContentLineCount);
        use.Add(block);
    }
}
