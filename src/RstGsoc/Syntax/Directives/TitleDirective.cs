namespace RstGsoc.Syntax.Directives;

/// <summary>The document's title as its metadata gives it. https://docutils.sourceforge.io/docs/ref/rst/directives.html#metadata-document-title</summary>
internal sealed class TitleDirective() : Directive("title")
{
    public override int RequiredArguments => 1;

    public override bool TakesSentence => true;

    public override void Run(DirectiveUse use) => use.Context.Document.Set("title", use.Arguments[0]);
}
