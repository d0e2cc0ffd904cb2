namespace RstGsoc.Syntax;

internal sealed partial class ParseContext
{
    private DirectiveRegistry? _directives;

    /// <summary>The directives that this page may use.</summary>
    public DirectiveRegistry Directives => _directives ??= new DirectiveRegistry(this);
}
