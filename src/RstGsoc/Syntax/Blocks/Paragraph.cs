namespace RstGsoc.Syntax;

/// <summary>Lines of running text.</summary>
public sealed class Paragraph : Element
{
    /// <inheritdoc/>
    public override string TagName => "paragraph";

    internal override string ChildSeparator => "";
}
