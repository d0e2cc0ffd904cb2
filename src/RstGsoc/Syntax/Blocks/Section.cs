namespace RstGsoc.Syntax;

/// <summary>A titled part of the document; its first child is the <see cref="Title"/>.</summary>
public sealed class Section : Element
{
    /// <inheritdoc/>
    public override string TagName => "section";

    /// <summary>The title.</summary>
    public Title? Title => ChildCount > 0 ? ChildAt(0) as Title : null;
}

/// <summary>The title of a document, section, topic, sidebar, table or admonition.</summary>
public sealed class Title : Element
{
    /// <inheritdoc/>
    public override string TagName => "title";

    internal override string ChildSeparator => "";
}

/// <summary>A second title that the document title transform makes.</summary>
public sealed class Subtitle : Element
{
    /// <inheritdoc/>
    public override string TagName => "subtitle";

    internal override string ChildSeparator => "";
}
