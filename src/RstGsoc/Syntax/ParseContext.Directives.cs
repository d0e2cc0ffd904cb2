using RstGsoc.Syntax.Directives;

namespace RstGsoc.Syntax;

internal sealed partial class ParseContext
{
    private DirectiveRegistry? _directives;

    /// <summary>The directives that this page may use.</summary>
    public DirectiveRegistry Directives => _directives ??= new DirectiveRegistry(this);

    /// <summary>The files that this page takes in.</summary>
    public InclusionLog Inclusions { get; } = new();

    /// <summary>The name of the page, or of the file that is being included.</summary>
    public string SourceName { get; set; }

    /// <summary>The document's header and footer, once there is one.</summary>
    public Decoration? Decoration { get; set; }
}
