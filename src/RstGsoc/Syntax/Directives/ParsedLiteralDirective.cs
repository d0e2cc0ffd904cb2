namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#parsed-literal-block</summary>
internal sealed class ParsedLiteralDirective() : Directive("parsed-literal")
{
    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => CommonOptions.ClassAndName;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent())
            return;
        var literal = new LiteralBlock { Span = use.Span, SourceLine = use.ContentLine };
        literal.Set(AttributeNames.XmlSpace, "preserve");
        use.Reader.ParseInline(use.ContentBlock, use.Line, literal);
        use.ApplyOptions(literal);
        use.Add(literal);
        use.Context.FlushInlineMessages(use.Reader.Parent);
    }
}
