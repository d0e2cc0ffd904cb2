namespace RstGsoc.Syntax;

/// <summary>Data about the document.</summary>
public sealed class Meta : Element
{
    /// <inheritdoc/>
    public override string TagName => "meta";
}
