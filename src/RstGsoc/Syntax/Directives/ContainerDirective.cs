namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#container</summary>
internal sealed class ContainerDirective() : Directive("container")
{
    private static readonly Dictionary<string, OptionConverter> s_options = new(StringComparer.Ordinal) { ["name"] = OptionConverters.Unchanged };

    public override int OptionalArguments => 1;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent() || use.ReadClassArgument() is not { } classes)
            return;
        var container = new Container { Span = use.Span };
        foreach (var name in classes)
            container.AddToList(AttributeNames.Classes, name);
        use.ApplyName(container);
        use.ParseContent(container);
        use.Add(container);
    }
}
