namespace RstGsoc.Syntax;

/// <summary>Text between double asterisks.</summary>
public sealed class Strong : Element
{
    /// <inheritdoc/>
    public override string TagName => "strong";

    internal override string ChildSeparator => "";
}
