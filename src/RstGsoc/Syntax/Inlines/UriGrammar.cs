using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// A URI in the text; it is tried at the colon behind the scheme.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#standalone-hyperlinks
/// </summary>
internal static class UriGrammar
{
    public static readonly Parser<Markup> Parser = input =>
    {
        var reader = (InlineReader)input;
        var colon = reader.Position;
        var end = EndBehind(reader, colon);
        var start = end < 0 ? -1 : StartOf(reader, colon);
        if (start < 0)
            return Mismatch<Markup>.Instance;
        // What looks like a URI of a scheme that nobody knows keeps docutils from finding any other in the rest of the text.
        var markup = UriSchemes.Contains(reader.Slice(start, colon)) ? new Markup(start, end, Link(reader, "", start, end)) : new Markup(start, reader.End, null);
        return reader.Matched(markup);
    };

    /// <summary>Whether a text begins with a link, of whatever scheme.</summary>
    public static bool BeginsText(InlineReader text)
    {
        var at = text.Slice(text.Start, text.End).IndexOfAny(':', '@');
        if (at < 0)
            return false;
        text.MoveTo(text.Start + at);
        return text.Current == ':'
            ? EndBehind(text, text.Position) >= 0 && StartOf(text, text.Position) == text.Start
            : EmailGrammar.Parser(text) is { WasSuccessful: true, Value: var address } && address.Start == text.Start;
    }

    public static Reference Link(InlineReader reader, string prefix, int start, int end)
    {
        var reference = new Reference { Span = reader.Span(start, end) };
        reader.AddText(reference, start, end);
        reference.Set(AttributeNames.RefUri, prefix + reference.GetText());
        return reference;
    }

    /// <summary>The leftmost letter before the colon from which on a scheme reaches up to it; -1 for none.</summary>
    private static int StartOf(InlineReader reader, int colon)
    {
        var start = -1;
        for (var at = colon - 1; at >= reader.Start && IsSchemeCharacter(reader[at]); at--)
        {
            if (char.IsAsciiLetter(reader[at]) && reader.MayStartAt(at))
                start = at;
        }
        return start;
    }

    /// <summary>The end of a URI with this colon; -1 for none. All colons in one run of URI characters share the end, so it is looked for once.</summary>
    private static int EndBehind(InlineReader reader, int colon)
    {
        var from = colon + 1;
        if (from >= reader.End || !UriCharacters.Uri.Contains(reader[from]))
            return -1;
        if (from >= reader.LastUri.RunEnd)
            reader.LastUri = (UriCharacters.RunEnd(reader, from, UriCharacters.Uri), EndOfPart(reader, from, "?#"));
        return reader.LastUri.UriEnd > from ? reader.LastUri.UriEnd : -1;
    }

    /// <summary>The end of a path, query or fragment and of the parts that may follow it; -1 where it cannot end.</summary>
    private static int EndOfPart(InlineReader reader, int from, string marksOfNext)
    {
        var end = UriCharacters.RunEnd(reader, from, UriCharacters.Uri);
        if (end > from && UriCharacters.CanEnd(reader, end))
        {
            var next = end < reader.End ? marksOfNext.IndexOf(reader[end], StringComparison.Ordinal) : -1;
            if (next >= 0 && EndOfPart(reader, end + 1, marksOfNext[(next + 1)..]) is >= 0 and var whole)
                return whole;
        }
        while (end > from && !(UriCharacters.CanEnd(reader, end) && reader.MayEndAt(end)))
            end--;
        return end > from ? end : -1;
    }

    private static bool IsSchemeCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-';
}
