using RstGsoc.Parsing;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Blocks;

/// <summary>
/// A target's name up to the colon that ends it, in text with escapes marked. The name is an underscore for an anonymous target,
/// may be quoted by backquotes, and ends at the first colon that white space or the end follows.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#hyperlink-targets
/// </summary>
internal static class TargetNameGrammar
{
    private const char Escape = Inlines.Escapes.Mark;

    private static readonly Parser<int> s_colon =
        from blank in ParserQuery.FirstOf(Scan.Literal(" :"), Scan.Literal(":"))
        from gap   in Scan.Gap
        select gap;

    private static readonly Parser<TextSpan> s_anonymous =
        from mark  in Scan.Literal("_")
        from colon in s_colon
        select default(TextSpan);

    private static readonly Parser<TextSpan> s_quoted =
        from open  in Scan.Literal("`")
        from name  in Name(QuotedLength)
        from close in Scan.Literal("`")
        from colon in s_colon
        select name;

    private static readonly Parser<TextSpan> s_plain =
        from name  in Name(PlainLength)
        from colon in s_colon
        select name;

    /// <summary>The name's place; empty for an anonymous target.</summary>
    public static readonly Parser<TextSpan> Parser = ParserQuery.FirstOf(s_anonymous, s_quoted, s_plain);

    private static Parser<TextSpan> Name(Func<ReadOnlySpan<char>, int> length) => input =>
    {
        var cursor = (Cursor)input;
        var width = length(cursor.Rest);
        return width > 0 ? new Match<TextSpan>(new TextSpan(cursor.Position, width), cursor.Skip(width)) : Mismatch<TextSpan>.Instance;
    };

    private static int QuotedLength(ReadOnlySpan<char> text)
    {
        if (text is [] or [' ' or '`', ..])
            return 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] == '`' && !IsBlankOrEscape(text[at - 1]) && ColonFollows(text[(at + 1)..]))
                return at;
        }
        return 0;
    }

    private static int PlainLength(ReadOnlySpan<char> text)
    {
        if (text is [] or [' ' or '`' or '_', ..])
            return 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is not (':' or ' ') || IsBlankOrEscape(text[at - 1]) || !ColonFollows(text[at..]))
                continue;
            if (text[at - 1] != ':' || (at > 1 && text[at - 2] == Escape))
                return at;
        }
        return 0;
    }

    private static bool ColonFollows(ReadOnlySpan<char> text)
    {
        var colon = text is [' ', ..] ? 1 : 0;
        return colon < text.Length && text[colon] == ':' && (colon + 1 == text.Length || text[colon + 1] == ' ');
    }

    private static bool IsBlankOrEscape(char c) => c == Escape || PythonText.IsSpace(c);
}
