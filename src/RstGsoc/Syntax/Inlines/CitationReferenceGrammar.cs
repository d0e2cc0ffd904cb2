using RstGsoc.Parsing;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#citation-references</summary>
internal static class CitationReferenceGrammar
{
    public static readonly Parser<Markup> Parser = input =>
    {
        var reader = (InlineReader)input;
        var (start, label) = (reader.Position, reader.Position + 1);
        var labelEnd = reader.MayStartAt(start) ? SimpleName.EndOf(reader, label) : label;
        var end = labelEnd > label ? BracketedLabel.EndOf(reader, labelEnd) : -1;
        return end < 0 ? Mismatch<Markup>.Instance : reader.Matched(new Markup(start, end, Refer(reader, start, labelEnd, end)));
    };

    private static CitationReference Refer(InlineReader reader, int start, int labelEnd, int end)
    {
        var reference = new CitationReference { Span = reader.Span(start, end) };
        reference.Set(AttributeNames.RefName, PythonText.ToLower(reader.Slice(start + 1, labelEnd).ToString()));
        reader.AddText(reference, start + 1, labelEnd);
        reader.Context.Names.SetId(reference);
        return reference;
    }
}
