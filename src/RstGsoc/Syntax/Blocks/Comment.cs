namespace RstGsoc.Syntax;

/// <summary>A comment.</summary>
public sealed class Comment : Element
{
    /// <inheritdoc/>
    public override string TagName => "comment";

    internal override string ChildSeparator => "";
}
