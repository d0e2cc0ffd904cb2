namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#target-footnotes</summary>
internal sealed class TargetNotesDirective() : Directive("target-notes")
{
    public override IReadOnlyDictionary<string, OptionConverter> Options => CommonOptions.ClassAndName;

    public override void Run(DirectiveUse use)
    {
        var pending = new Pending("docutils.transforms.references.TargetNotes");
        use.ApplyName(pending);
        foreach (var (name, value) in use.Options)
        {
            if (name != AttributeNames.Name)
                pending.Details[name] = value;
        }
        use.Add(pending);
    }
}
