using RstGsoc.Parsing;
using RstGsoc.Syntax.Roles;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>A Python Enhancement Proposal named in the text: <c>PEP 8</c>, or the file <c>pep-0008.txt</c>.</summary>
internal static class PepReferenceGrammar
{
    private const string FileSuffix = "txt";

    public static readonly Parser<Markup> Parser = input =>
    {
        var reader = (InlineReader)input;
        var start = reader.Position;
        if (!reader.MayStartAt(start) || DigitsStart(reader, start) is not (>= 0 and var digits))
            return Mismatch<Markup>.Instance;
        var digitsEnd = NumberText.EndOf(reader, digits);
        var end = reader[start] == 'p' ? EndOfFileName(reader, digitsEnd) : digitsEnd;
        if (digitsEnd == digits || !reader.MayEndAt(end) || PythonInteger.Parse(reader.Slice(digits, digitsEnd)) is not { } number)
            return Mismatch<Markup>.Instance;
        return reader.Matched(new Markup(start, end, NumberText.Link(reader, PepRole.Uri(number), start, end)));
    };

    private static int DigitsStart(InlineReader reader, int start)
    {
        var rest = reader.Slice(start, reader.End);
        if (rest.StartsWith("pep-"))
            return start + "pep-".Length;
        var digits = start + "PEP".Length;
        return rest.StartsWith("PEP") && NumberText.SkipSpace(reader, digits) is var number && number > digits ? number : -1;
    }

    private static int EndOfFileName(InlineReader reader, int at)
    {
        var end = at + 1 + FileSuffix.Length;
        return end <= reader.End && reader.Slice(at + 1, end).SequenceEqual(FileSuffix) && reader.MayEndAt(end) ? end : at;
    }
}
