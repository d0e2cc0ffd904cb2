namespace RstGsoc.Syntax;

/// <summary>A citation.</summary>
public sealed class Citation : Element
{
    /// <inheritdoc/>
    public override string TagName => "citation";
}
