using RstGsoc.Syntax;

namespace Library;

/// <summary>A directive of one's own: <c>.. spoiler:: Title</c> with a body.</summary>
internal sealed class SpoilerDirective() : Directive("spoiler")
{
    public override int RequiredArguments => 1;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override void Run(DirectiveUse use)
    {
        var container = use.Add(new Container());
        use.ParseArgument(0, use.Add(new Title(), container));
        use.ParseContent(container);
    }
}
