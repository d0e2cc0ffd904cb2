namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#date</summary>
internal sealed class DateDirective() : Directive("date")
{
    private const string DefaultFormat = "%Y-%m-%d";

    public override bool HasContent => true;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksDefinition())
            return;
        var format = use.HasContent ? use.Content : DefaultFormat;
        use.AddText(use.Reader.Parent, DateFormat.Write(use.Context.Options.Clock.GetLocalNow(), format));
    }
}
