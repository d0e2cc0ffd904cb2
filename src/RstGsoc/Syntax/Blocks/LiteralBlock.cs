namespace RstGsoc.Syntax;

/// <summary>Text that is kept as it is.</summary>
public sealed class LiteralBlock : Element
{
    /// <inheritdoc/>
    public override string TagName => "literal_block";

    internal override string ChildSeparator => "";
}
