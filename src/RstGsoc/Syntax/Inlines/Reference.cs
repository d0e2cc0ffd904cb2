namespace RstGsoc.Syntax;

/// <summary>A hyperlink reference, or a standalone hyperlink.</summary>
public sealed class Reference : Element
{
    /// <inheritdoc/>
    public override string TagName => "reference";

    internal override string ChildSeparator => "";
}
