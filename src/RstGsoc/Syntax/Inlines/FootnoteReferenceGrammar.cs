using RstGsoc.Parsing;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#footnote-references</summary>
internal static class FootnoteReferenceGrammar
{
    public static readonly Parser<Markup> Parser = input =>
    {
        var reader = (InlineReader)input;
        var (start, label) = (reader.Position, reader.Position + 1);
        var labelEnd = reader.MayStartAt(start) ? EndOfLabel(reader, label) : label;
        var end = labelEnd > label ? BracketedLabel.EndOf(reader, labelEnd) : -1;
        if (end < 0)
            return Mismatch<Markup>.Instance;
        return reader.Matched(new Markup(StartWithSpace(reader, start), end, Refer(reader, start, labelEnd, end)));
    };

    private static int EndOfLabel(InlineReader reader, int at)
    {
        if (reader.Has(at, '*'))
            return at + 1;
        if (reader.Has(at, '#'))
            return SimpleName.EndOf(reader, at + 1);
        while (at < reader.End && char.IsAsciiDigit(reader[at]))
            at++;
        return at;
    }

    private static FootnoteReference Refer(InlineReader reader, int start, int labelEnd, int end)
    {
        var reference = new FootnoteReference { Span = reader.Span(start, end) };
        var (first, name) = (reader[start + 1], reader.Slice(start + 1, labelEnd).ToString());
        if (first == '*')
            reference.Set(AttributeNames.Auto, "*");
        else if (first == '#')
            reference.Set(AttributeNames.Auto, 1);
        else
            reader.AddText(reference, start + 1, labelEnd);
        if (name.TrimStart('#', '*') is { Length: > 0 } refName)
            reference.Set(AttributeNames.RefName, PythonText.ToLower(refName));
        reader.Context.Names.SetId(reference);
        return reference;
    }

    private static int StartWithSpace(InlineReader reader, int start)
    {
        if (!reader.Context.Options.TrimFootnoteReferenceSpace)
            return start;
        while (start > reader.Start && PythonText.IsSpace(reader[start - 1]))
            start--;
        return start;
    }
}
