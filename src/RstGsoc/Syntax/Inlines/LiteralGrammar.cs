using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-literals</summary>
internal static class LiteralGrammar
{
    public static readonly Parser<Markup> Parser = DelimitedGrammar.Between("``", EndString.Literal, "literal", static (reader, range) =>
    {
        var literal = new Literal { Span = reader.Span(range.Start, range.End) };
        reader.AddRawText(literal, range.TextStart, range.TextEnd);
        return literal;
    });
}
