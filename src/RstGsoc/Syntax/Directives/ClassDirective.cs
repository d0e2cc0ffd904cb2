namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#class</summary>
internal sealed class ClassDirective() : Directive("class")
{
    public override int RequiredArguments => 1;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override void Run(DirectiveUse use)
    {
        if (use.ReadClassArgument() is not { } classes)
            return;
        if (!use.HasContent)
        {
            use.Add(new Pending("docutils.transforms.misc.ClassAttribute") { Details = { ["class"] = classes, ["directive"] = use.Name } });
            return;
        }
        foreach (var node in use.ParseContent())
        {
            foreach (var name in classes)
                ((Element)node).AddToList(AttributeNames.Classes, name);
            use.Add((Element)node);
        }
    }
}
