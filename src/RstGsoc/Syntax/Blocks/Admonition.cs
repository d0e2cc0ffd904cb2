namespace RstGsoc.Syntax;

/// <summary>A note, warning or the like.</summary>
/// <param name="tagName">The kind, which is also the element's name: <c>note</c>, <c>tip</c>, <c>admonition</c> and so on.</param>
public sealed class Admonition(string tagName) : Element
{
    /// <inheritdoc/>
    public override string TagName { get; } = tagName;
}
