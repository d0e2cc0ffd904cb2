namespace RstGsoc.Syntax;

/// <summary>The bibliographic fields of the document.</summary>
public sealed class DocumentInfo : Element
{
    /// <inheritdoc/>
    public override string TagName => "docinfo";
}

/// <summary>Several authors.</summary>
public sealed class Authors : Element
{
    /// <inheritdoc/>
    public override string TagName => "authors";
}

/// <summary>A bibliographic field with a meaning of its own.</summary>
/// <param name="tagName">The element's name: <c>author</c>, <c>organization</c>, <c>address</c>, <c>contact</c>, <c>version</c>, <c>revision</c>, <c>status</c>, <c>date</c> or <c>copyright</c>.</param>
public sealed class BibliographicElement(string tagName) : Element
{
    /// <inheritdoc/>
    public override string TagName { get; } = tagName;

    internal override string ChildSeparator => "";
}
