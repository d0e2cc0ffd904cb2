using System.Buffers;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// The characters of standalone hyperlinks. The mark of an escape is one of them: escapes may stand in a link.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#standalone-hyperlinks
/// </summary>
internal static class UriCharacters
{
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>What may stand in a URI.</summary>
    public static readonly SearchValues<char> Uri = SearchValues.Create(Alphanumeric + "-_.!~*'()[];/:@&=+$,%\0");

    /// <summary>What may end one anywhere.</summary>
    public static readonly SearchValues<char> Last = SearchValues.Create(Alphanumeric + "_~*/=+");

    /// <summary>What may stand in each part of an e-mail address that dots part.</summary>
    public static readonly SearchValues<char> Email = SearchValues.Create(Alphanumeric + "-_!~*'{|}/#?^`&=+$%\0");

    /// <summary>The same with dots.</summary>
    public static readonly SearchValues<char> Host = SearchValues.Create(Alphanumeric + "-_!~*'{|}/#?^`&=+$%\0.");

    /// <summary>Whether a link may end at <paramref name="at"/>: behind a letter or the like, or behind anything if <c>&gt;</c> follows.</summary>
    public static bool CanEnd(InlineReader reader, int at) =>
        Last.Contains(reader[at - 1]) || (reader.Has(at, '>') && Uri.Contains(reader[at - 1]));

    /// <summary>The end of the run of characters of a set that begins at <paramref name="from"/>.</summary>
    public static int RunEnd(InlineReader reader, int from, SearchValues<char> set)
    {
        var length = reader.Slice(from, reader.End).IndexOfAnyExcept(set);
        return length < 0 ? reader.End : from + length;
    }
}
