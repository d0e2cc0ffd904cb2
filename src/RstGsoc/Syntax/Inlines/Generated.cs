namespace RstGsoc.Syntax;

/// <summary>Text that a transform made.</summary>
public sealed class Generated : Element
{
    /// <inheritdoc/>
    public override string TagName => "generated";

    internal override string ChildSeparator => "";
}
