using RstGsoc.Parsing;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Blocks;

/// <summary>A field's name between colons. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#field-lists</summary>
internal static class FieldMarkerGrammar
{
    /// <summary>The name with its markup and escapes; its colons do not stand before blanks, backquotes or the end.</summary>
    private static readonly Parser<TextSpan> s_name = input =>
    {
        var cursor = (Cursor)input;
        var length = NameLength(cursor.Rest);
        return length > 0 ? new Match<TextSpan>(new TextSpan(cursor.Position, length), cursor.Skip(length)) : Mismatch<TextSpan>.Instance;
    };

    private static readonly Parser<TextSpan> s_marker =
        from open  in Scan.Literal(":")
        from name  in s_name
        from close in Scan.Literal(":")
        from gap   in Scan.Gap
        select name;

    /// <summary>Where the field's name stands in the lines' buffer, and the width of the marker with the blanks behind it; null without a marker.</summary>
    public static (TextSpan Name, int Width)? Read(Lines lines, int line)
    {
        var cursor = new Cursor(lines.Buffer, lines.Start(line), lines.End(line));
        return s_marker.TryAt(cursor) is { } match ? (match.Value, match.Remainder.Position - cursor.Position) : null;
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        if (text is [':' or ' ', ..])
            return 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == ':' && (at + 1 == text.Length || text[at + 1] is ' ' or '`'))
                return text[at - 1] == ' ' ? 0 : at;
        }
        return 0;
    }
}
