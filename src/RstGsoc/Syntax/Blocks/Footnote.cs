namespace RstGsoc.Syntax;

/// <summary>A footnote.</summary>
public sealed class Footnote : Element
{
    /// <inheritdoc/>
    public override string TagName => "footnote";
}

/// <summary>The label of a footnote or citation.</summary>
public sealed class Label : Element
{
    /// <inheritdoc/>
    public override string TagName => "label";

    internal override string ChildSeparator => "";
}
