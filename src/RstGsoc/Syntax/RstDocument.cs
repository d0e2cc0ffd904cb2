using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>A parsed page: the root of the tree and everything that was found wrong on the way.</summary>
public sealed class RstDocument : Element
{
    internal RstDocument(SourceText source)
    {
        Source = source;
        Span = new TextSpan(0, source.Content.Length);
    }

    /// <inheritdoc/>
    public override string TagName => "document";

    /// <summary>The text that all spans point into.</summary>
    public SourceText Source { get; }

    /// <summary>What docutils would report, in order of place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal set; } = [];

    /// <summary>Reads a text. Never throws for what the text holds.</summary>
    public static RstDocument Parse(string text, RstParseOptions? options = null) => Parse(SourceText.From(text), options);

    /// <inheritdoc cref="Parse(string, RstParseOptions?)"/>
    public static RstDocument Parse(SourceText source, RstParseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ParseContext(source, options ?? RstParseOptions.Default).Run();
    }

    /// <summary>The tree as docutils prints it, a tag a line.</summary>
    public string ToPseudoXml() => PseudoXml.Write(this);

    /// <summary>Writes what <see cref="ToPseudoXml"/> gives, piece by piece: for long pages, whose tree as one string would be larger than all else.</summary>
    public void WritePseudoXml(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        PseudoXml.Write(this, output);
    }

    /// <summary>The tree as docutils' XML, with the elements and attributes of its document type. Characters that XML cannot hold become U+FFFD.</summary>
    public string ToXml() => DocutilsXml.Write(this);

    /// <summary>Writes what <see cref="ToXml"/> gives, piece by piece.</summary>
    public void WriteXml(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        DocutilsXml.Write(this, output);
    }

    /// <summary>
    /// The tree as JSON without white space. An element is <c>{"type":"paragraph","span":[0,12],"attributes":{...},"children":[...]}</c>, where
    /// attributes and children are left out when there are none; <c>attributes</c> has strings, numbers, <c>true</c>, and lists of strings. A text
    /// is <c>{"text":"...","span":[0,5]}</c>. A span gives the first offset and the one behind the last, in UTF-16 units of <see cref="SourceText.Content"/>.
    /// </summary>
    public string ToJson() => JsonTree.Write(this);

    /// <summary>Writes what <see cref="ToJson"/> gives, piece by piece.</summary>
    public void WriteJson(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonTree.Write(this, output);
    }
}
