using RstGsoc.Text;

namespace RstGsoc.Syntax.Inlines;

/// <summary>A URI, or the name of another target, in angle brackets at the end of a phrase reference.</summary>
/// <param name="Start">Where it begins, with the white space before it.</param>
/// <param name="Span">Its place with the brackets.</param>
/// <param name="IsAlias">Whether it names a target.</param>
/// <param name="Destination">The URI or the normalised name.</param>
internal sealed record EmbeddedLink(int Start, TextSpan Span, bool IsAlias, string Destination)
{
    private const string MailScheme = "mailto:";

    public string Attribute => IsAlias ? AttributeNames.RefName : AttributeNames.RefUri;

    /// <summary>Whether the page has the destination's letters: names lose their case, and addresses gain a scheme.</summary>
    public bool IsAsWritten => !IsAlias && !Destination.StartsWith(MailScheme, StringComparison.Ordinal);

    /// <summary>Reads the link at the end of a phrase; null when it has none.</summary>
    public static EmbeddedLink? Find(InlineReader reader, int start, int end)
    {
        if (reader[end - 1] != '>' || end - start < 3 || IsSpaceOrMark(reader[end - 2]))
            return null;
        var open = OpenBracket(reader, start, end - 1);
        if (open < 0 || PythonText.IsSpace(reader[open + 1]))
            return null;
        var linkStart = open;
        while (linkStart > start && reader[linkStart - 1] is ' ' or '\n')
            linkStart--;
        if (linkStart == open && open > start)
            return null;
        var isAlias = IsAliasAt(reader, open + 1, end - 1);
        var destination = isAlias ? PythonText.NormalizeName(Escapes.Resolve(reader.Slice(open + 1, end - 2))) : UriIn(reader.Raw(open + 1, end - 1));
        return new EmbeddedLink(linkStart, reader.Span(open, end), isAlias, destination);
    }

    /// <summary>The last bracket before the closing one that is not escaped, if it opens.</summary>
    private static int OpenBracket(InlineReader reader, int start, int close)
    {
        for (var at = close; ;)
        {
            at = start + reader.Slice(start, at).LastIndexOfAny('<', '>');
            if (at < start || (at == start && reader[at] == '>'))
                return -1;
            if (at == start || reader[at - 1] != Escapes.Mark)
                return reader[at] == '<' && close - at > 1 ? at : -1;
        }
    }

    private static bool IsAliasAt(InlineReader reader, int start, int end) =>
        reader[end - 1] == '_' && reader[end - 2] is not (Escapes.Mark or '\\') && !UriGrammar.BeginsText(reader.Within(start, end));

    private static string UriIn(string written)
    {
        var uri = UriText.Join(written);
        if (EmailGrammar.IsAddress(uri))
            return MailScheme + uri;
        return uri.EndsWith("\\_", StringComparison.Ordinal) ? uri[..^2] + "_" : uri;
    }

    private static bool IsSpaceOrMark(char c) => c == Escapes.Mark || PythonText.IsSpace(c);
}
