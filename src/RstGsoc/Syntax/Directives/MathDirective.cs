namespace RstGsoc.Syntax.Directives;

/// <summary>Formulas with blank lines between them. https://docutils.sourceforge.io/docs/ref/rst/directives.html#math</summary>
internal sealed class MathDirective() : Directive("math")
{
    private const string BlankLine = "\n\n";

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => CommonOptions.ClassAndName;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent())
            return;
        var content = use.ContentBlock;
        var isFirst = true;
        foreach (var range in content.Text.Split(BlankLine))
        {
            var formula = content.Slice(content.Start + range.Start.Value, content.Start + range.End.Value);
            if (formula.IsEmpty)
                continue;
            use.Add(Create(use, formula, isFirst));
            isFirst = false;
        }
    }

    private static MathBlock Create(DirectiveUse use, TextBlock formula, bool isFirst)
    {
        var math = new MathBlock { Span = formula.Span(formula.Start, formula.End), SourceLine = use.ContentLine };
        math.Set(AttributeNames.XmlSpace, "preserve");
        math.AddText(formula.Text.ToString(), math.Span);
        use.ApplyAttributes(math);
        if (isFirst)
            use.ApplyName(math);
        return math;
    }
}
