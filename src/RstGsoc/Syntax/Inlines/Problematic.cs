namespace RstGsoc.Syntax;

/// <summary>Markup that has a fault; a system message says which.</summary>
public sealed class Problematic : Element
{
    /// <inheritdoc/>
    public override string TagName => "problematic";

    internal override string ChildSeparator => "";
}
