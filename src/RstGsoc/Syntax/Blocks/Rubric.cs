namespace RstGsoc.Syntax;

/// <summary>An informal heading.</summary>
public sealed class Rubric : Element
{
    /// <inheritdoc/>
    public override string TagName => "rubric";

    internal override string ChildSeparator => "";
}
