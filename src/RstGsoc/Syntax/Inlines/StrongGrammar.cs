using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#strong-emphasis</summary>
internal static class StrongGrammar
{
    public static readonly Parser<Markup> Parser = DelimitedGrammar.Between("**", EndString.Strong, "strong", static (reader, range) =>
    {
        var strong = new Strong { Span = reader.Span(range.Start, range.End) };
        reader.AddText(strong, range.TextStart, range.TextEnd);
        return strong;
    });
}
