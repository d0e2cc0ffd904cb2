using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Syntax.Blocks;

/// <summary>Options with their arguments, separated by commas. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#option-lists</summary>
internal static class OptionMarkerGrammar
{
    private static readonly Parser<string> s_word =
        from first in Scan.While(char.IsAsciiLetter, 1)
        from rest  in Scan.While(IsNameCharacter)
        select first;

    private static readonly Parser<string> s_bracketed =
        from open  in Scan.Literal("<")
        from text  in Scan.Until("<>", 1)
        from close in Scan.Literal(">")
        select text;

    private static readonly Parser<string> s_argument = ParserQuery.FirstOf(s_word, s_bracketed);

    private static readonly Parser<string> s_spacedArgument =
        from space    in Scan.Literal(" ")
        from argument in s_argument
        select argument;

    private static readonly Parser<string> s_assignedArgument =
        from sign     in Scan.Literal("=")
        from argument in s_argument
        select argument;

    private static readonly Parser<string?> s_short =
        from sign     in Scan.OneOf("-+")
        from letter   in Scan.OneOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
        from argument in ParserQuery.FirstOf(s_spacedArgument, s_argument).OrNull()
        select argument;

    private static readonly Parser<string?> s_long =
        from sign     in ParserQuery.FirstOf(Scan.Literal("--"), Scan.Literal("/"))
        from first    in Scan.While(char.IsAsciiLetterOrDigit, 1)
        from rest     in Scan.While(IsNameCharacter)
        from argument in ParserQuery.FirstOf(s_spacedArgument, s_assignedArgument).OrNull()
        select argument;

    private static readonly Parser<string?> s_option = ParserQuery.FirstOf(s_short, s_long);

    private static readonly Parser<string?> s_furtherOption =
        from comma  in Scan.Literal(", ")
        from option in s_option
        select option;

    private static readonly Parser<int> s_gap = ParserQuery.FirstOf(Scan.Blanks(2), Scan.End.Select(_ => 0));

    private static readonly Parser<int> s_marker =
        from first   in s_option
        from further in s_furtherOption.Repeated()
        from gap     in s_gap
        select gap;

    /// <summary>Width of the options that the reader's line begins with and the width of the blanks behind them; null when there are none.</summary>
    public static (int Options, int Gap)? Read(BlockReader reader)
    {
        if (!CanBegin(reader.Line))
            return null;
        var cursor = reader.CursorAt(reader.Index);
        return s_marker.TryAt(cursor) is { } match ? (match.Remainder.Position - cursor.Position - match.Value, match.Value) : null;
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    private static bool CanBegin(ReadOnlySpan<char> line) =>
        line.Length > 1 && (char.IsAsciiLetterOrDigit(line[1]) || (line.StartsWith("--") && line.Length > 2 && char.IsAsciiLetterOrDigit(line[2])));
}
