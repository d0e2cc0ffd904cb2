using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>A node of the document tree: an <see cref="Element"/> or a <see cref="TextNode"/>. Read-only once parsing has ended.</summary>
public abstract class Node
{
    /// <summary>The element this node stands in; null for the document.</summary>
    public Element? Parent { get; internal set; }

    /// <summary>Where the node's markup stands in the source text; empty, at a near place, for what no source text made.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The text below this node without markup, as docutils' <c>astext()</c> gives it.</summary>
    public abstract string GetText();

    /// <inheritdoc/>
    public override string ToString() => PseudoXml.Write(this);
}
