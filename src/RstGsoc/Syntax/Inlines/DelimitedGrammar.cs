using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// Text between a start-string and an end-string: what most constructs of inline markup are.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup-recognition-rules
/// </summary>
internal static class DelimitedGrammar
{
    /// <param name="open">The start-string. A single character does not stand before itself.</param>
    /// <param name="close">The end-string.</param>
    /// <param name="kind">docutils' name of the construct.</param>
    /// <param name="create">Makes the node.</param>
    public static Parser<Markup> Between(string open, EndString close, string kind, Func<InlineReader, Enclosed, Element> create)
    {
        var complaint = $"Inline {kind} start-string without end-string.";
        return input =>
        {
            var reader = (InlineReader)input;
            var (start, textStart) = (reader.Position, reader.Position + open.Length);
            if (!IsStart(reader, open))
                return Mismatch<Markup>.Instance;
            if (reader.IsQuoted(start, textStart))
                return reader.Matched(new Markup(start, textStart, null));
            var textEnd = reader.FindEnd(close, textStart);
            if (textEnd <= textStart)
                return reader.Matched(reader.Fail(SyntaxRules.InlineMarkupUnclosed, complaint, start, textStart));
            var enclosed = new Enclosed(start, textStart, textEnd, close.EndAt(reader, textEnd));
            return reader.Matched(new Markup(start, enclosed.End, create(reader, enclosed)));
        };
    }

    private static bool IsStart(InlineReader reader, string open)
    {
        var (start, textStart) = (reader.Position, reader.Position + open.Length);
        return reader.MayStartAt(start) && textStart <= reader.End && reader.Slice(start, textStart).SequenceEqual(open)
            && reader.IsFollowedByText(textStart) && !(open.Length == 1 && reader.Has(textStart, open[0]));
    }
}

/// <summary>A range with a start-string and an end-string.</summary>
/// <param name="Start">Where the start-string begins.</param>
/// <param name="TextStart">Where the text begins.</param>
/// <param name="TextEnd">Where the end-string begins.</param>
/// <param name="End">Behind the end-string.</param>
internal readonly record struct Enclosed(int Start, int TextStart, int TextEnd, int End);
