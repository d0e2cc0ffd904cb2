namespace RstGsoc.Syntax;

/// <summary>Text between double backquotes, kept as it is.</summary>
public sealed class Literal : Element
{
    /// <inheritdoc/>
    public override string TagName => "literal";

    internal override string ChildSeparator => "";
}
