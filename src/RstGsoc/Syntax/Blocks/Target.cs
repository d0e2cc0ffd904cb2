namespace RstGsoc.Syntax;

/// <summary>A hyperlink target, as a block or inline.</summary>
public sealed class Target : Element
{
    /// <inheritdoc/>
    public override string TagName => "target";

    internal override string ChildSeparator => "";
}
