namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#compound-paragraph</summary>
internal sealed class CompoundDirective() : Directive("compound")
{
    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => CommonOptions.ClassAndName;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent())
            return;
        var compound = new Compound { Span = use.Span };
        use.ApplyClasses(compound);
        use.ApplyName(compound);
        use.ParseContent(compound);
        use.Add(compound);
    }
}
