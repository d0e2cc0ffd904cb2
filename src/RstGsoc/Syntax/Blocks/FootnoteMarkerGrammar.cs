using RstGsoc.Parsing;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Blocks;

/// <summary>The labels of footnotes and citations. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#footnotes</summary>
internal static class FootnoteMarkerGrammar
{
    public static readonly Parser<FootnoteMarker> Footnote = Marker(ParserQuery.FirstOf(Scan.While(char.IsAsciiDigit, 1), Scan.Literal("*"), AutoLabel()));

    public static readonly Parser<FootnoteMarker> Citation = Marker(SimpleNameGrammar.Parser);

    /// <summary>Reads a marker at the reader's line.</summary>
    public static FootnoteMarker? Read(BlockReader reader, Parser<FootnoteMarker> grammar)
    {
        var cursor = reader.CursorAt(reader.Index);
        return grammar.TryAt(cursor) is { } match ? match.Value with { Width = match.Remainder.Position - cursor.Position } : null;
    }

    private static Parser<FootnoteMarker> Marker(Parser<string> label) =>
        from dots  in Scan.Literal(ExplicitMarkupGrammar.Marker)
        from gap   in Scan.Blanks(1)
        from open  in Scan.Literal("[")
        from text  in label
        from close in Scan.Literal("]")
        from end   in Scan.Gap
        select new FootnoteMarker(text, new TextSpan(dots.Length + gap + open.Length, text.Length), 0);

    private static Parser<string> AutoLabel() =>
        from sign in Scan.Literal("#")
        from name in SimpleNameGrammar.Parser.OrNull()
        select sign + name;
}

/// <summary>The begin of a footnote or citation.</summary>
/// <param name="Label">What stands between the brackets.</param>
/// <param name="Columns">Where that stands in the line.</param>
/// <param name="Width">Width of the marker with the blanks behind it.</param>
internal readonly record struct FootnoteMarker(string Label, TextSpan Columns, int Width);
