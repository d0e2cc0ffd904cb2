using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#enumerated-lists</summary>
internal static class EnumeratorGrammar
{
    private static readonly Parser<string> s_text =
        ParserQuery.FirstOf(Scan.Literal(Enumerator.Auto), Scan.While(char.IsAsciiLetterOrDigit, 1).Where(Enumerator.IsKnown));

    private static readonly Parser<Enumerator> s_parenthesised =
        from open  in Scan.Literal("(")
        from text  in s_text
        from close in Scan.Literal(")")
        select new Enumerator(open, text, close, 0);

    private static readonly Parser<Enumerator> s_plain =
        from text   in s_text
        from suffix in ParserQuery.FirstOf(Scan.Literal(")"), Scan.Literal("."))
        select new Enumerator("", text, suffix, 0);

    private static readonly Parser<Enumerator> s_marker =
        from enumerator in ParserQuery.FirstOf(s_parenthesised, s_plain)
        from gap        in Scan.Gap
        select enumerator;

    /// <summary>The enumerator that the reader's line begins with, or null.</summary>
    public static Enumerator? Read(BlockReader reader)
    {
        if (!CanBegin(reader.Line))
            return null;
        var cursor = reader.CursorAt(reader.Index);
        return s_marker.TryAt(cursor) is { } match ? match.Value with { Width = match.Remainder.Position - cursor.Position } : null;
    }

    /// <summary>A quick look, since half of all lines begin with a letter: does the first word end like an enumerator?</summary>
    private static bool CanBegin(ReadOnlySpan<char> line)
    {
        var at = line[0] == '(' ? 1 : 0;
        while (at < line.Length && (char.IsAsciiLetterOrDigit(line[at]) || line[at] == '#'))
            at++;
        return at < line.Length && line[at] is '.' or ')' && (at + 1 == line.Length || line[at + 1] == ' ');
    }
}
