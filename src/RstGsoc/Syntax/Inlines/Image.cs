namespace RstGsoc.Syntax;

/// <summary>An image, inline or a block.</summary>
public sealed class Image : Element
{
    /// <inheritdoc/>
    public override string TagName => "image";

    /// <summary>The text that stands for the image where it cannot be shown.</summary>
    public string? AlternativeText => GetAttribute("alt") as string;

    /// <inheritdoc/>
    public override string GetText() => AlternativeText ?? "";
}
