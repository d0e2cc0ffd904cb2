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
}
