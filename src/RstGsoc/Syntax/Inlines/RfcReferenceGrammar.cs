using RstGsoc.Parsing;
using RstGsoc.Syntax.Roles;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>A Request for Comments named in the text: <c>RFC 2822</c>, <c>RFC-2822</c> or <c>RFC2822</c>.</summary>
internal static class RfcReferenceGrammar
{
    public static readonly Parser<Markup> Parser = input =>
    {
        var reader = (InlineReader)input;
        var (start, digits) = (reader.Position, reader.Position + "RFC".Length);
        if (!reader.MayStartAt(start) || !reader.Slice(start, reader.End).StartsWith("RFC"))
            return Mismatch<Markup>.Instance;
        digits = reader.Has(digits, '-') ? digits + 1 : NumberText.SkipSpace(reader, digits);
        var end = NumberText.EndOf(reader, digits);
        if (end == digits || !reader.MayEndAt(end) || PythonInteger.Parse(reader.Slice(digits, end)) is not { } number)
            return Mismatch<Markup>.Instance;
        return reader.Matched(new Markup(start, end, NumberText.Link(reader, RfcRole.Uri(number), start, end)));
    };
}
