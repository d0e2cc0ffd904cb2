namespace RstGsoc.Syntax;

/// <summary>An interactive Python session.</summary>
public sealed class DoctestBlock : Element
{
    /// <inheritdoc/>
    public override string TagName => "doctest_block";

    internal override string ChildSeparator => "";
}
