namespace RstGsoc.Syntax;

/// <summary>Text between single asterisks.</summary>
public sealed class Emphasis : Element
{
    /// <inheritdoc/>
    public override string TagName => "emphasis";

    internal override string ChildSeparator => "";
}
