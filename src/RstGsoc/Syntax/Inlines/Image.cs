namespace RstGsoc.Syntax;

/// <summary>An image, inline or a block.</summary>
public sealed class Image : Element
{
    /// <inheritdoc/>
    public override string TagName => "image";
}
