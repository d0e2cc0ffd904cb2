namespace RstGsoc.Syntax;

/// <summary>A reference to a citation.</summary>
public sealed class CitationReference : Element
{
    /// <inheritdoc/>
    public override string TagName => "citation_reference";

    internal override string ChildSeparator => "";
}
