namespace RstGsoc.Syntax;

/// <summary>A reference to a footnote.</summary>
public sealed class FootnoteReference : Element
{
    /// <inheritdoc/>
    public override string TagName => "footnote_reference";

    internal override string ChildSeparator => "";
}
