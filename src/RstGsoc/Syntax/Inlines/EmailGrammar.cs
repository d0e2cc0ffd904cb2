using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// An e-mail address in the text; it is tried at its <c>@</c>.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#standalone-hyperlinks
/// </summary>
internal static class EmailGrammar
{
    public static readonly Parser<Markup> Parser = input =>
    {
        var reader = (InlineReader)input;
        var at = reader.Position;
        var end = at > reader.Start && reader[at - 1] != Escapes.Mark ? EndOfHost(reader, at + 1) : -1;
        var start = end < 0 ? -1 : StartOfName(reader, at);
        return start < 0 ? Mismatch<Markup>.Instance : reader.Matched(new Markup(start, end, UriGrammar.Link(reader, "mailto:", start, end)));
    };

    /// <summary>Whether a text is an address and no more.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at <= 0)
            return false;
        var name = text[..at];
        var host = text[(at + 1)..];
        return !name.ContainsAnyExcept(UriCharacters.Host) && name[0] != '.' && name[^1] != '.' && name.IndexOf("..") < 0
            && host.Length > 1 && !host.ContainsAnyExcept(UriCharacters.Host) && host[0] != '.' && UriCharacters.Last.Contains(host[^1]);
    }

    /// <summary>The leftmost place from which on a name reaches up to <paramref name="end"/>; -1 for none.</summary>
    private static int StartOfName(InlineReader reader, int end)
    {
        var start = -1;
        for (var at = end - 1; at >= reader.Start; at--)
        {
            if (UriCharacters.Email.Contains(reader[at]))
                start = reader.MayStartAt(at) ? at : start;
            else if (reader[at] != '.' || at + 1 == end || reader[at + 1] == '.')
                break;
        }
        return start;
    }

    private static int EndOfHost(InlineReader reader, int from)
    {
        if (from >= reader.End || !UriCharacters.Email.Contains(reader[from]))
            return -1;
        var runEnd = UriCharacters.RunEnd(reader, from, UriCharacters.Host);
        for (var end = Math.Min(runEnd + 1, reader.End); end > from + 1; end--)
        {
            if (UriCharacters.CanEnd(reader, end) && reader.MayEndAt(end))
                return end;
        }
        return -1;
    }
}
