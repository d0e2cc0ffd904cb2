namespace RstGsoc.Syntax;

/// <summary>Text that a role marked: <c>title_reference</c>, <c>subscript</c>, <c>superscript</c>, <c>abbreviation</c>, <c>acronym</c> or <c>inline</c>.</summary>
/// <param name="tagName">The element's name.</param>
public sealed class RoleElement(string tagName) : Element
{
    /// <inheritdoc/>
    public override string TagName { get; } = tagName;

    internal override string ChildSeparator => "";
}
