namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#rubric</summary>
internal sealed class RubricDirective() : Directive("rubric")
{
    public override int RequiredArguments => 1;

    public override bool TakesSentence => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => CommonOptions.ClassAndName;

    public override void Run(DirectiveUse use)
    {
        var rubric = new Rubric { Span = use.Span };
        use.ParseArgument(0, rubric);
        use.ApplyOptions(rubric);
        use.Add(rubric);
        use.Context.FlushInlineMessages(use.Reader.Parent);
    }
}
