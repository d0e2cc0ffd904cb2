using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#emphasis</summary>
internal static class EmphasisGrammar
{
    public static readonly Parser<Markup> Parser = DelimitedGrammar.Between("*", EndString.Emphasis, "emphasis", static (reader, range) =>
    {
        var emphasis = new Emphasis { Span = reader.Span(range.Start, range.End) };
        reader.AddText(emphasis, range.TextStart, range.TextEnd);
        return emphasis;
    });
}
