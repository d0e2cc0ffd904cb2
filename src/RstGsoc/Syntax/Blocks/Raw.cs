namespace RstGsoc.Syntax;

/// <summary>Text that is passed to a writer as it is; block or inline.</summary>
public sealed class Raw : Element
{
    /// <inheritdoc/>
    public override string TagName => "raw";

    internal override string ChildSeparator => "";
}
