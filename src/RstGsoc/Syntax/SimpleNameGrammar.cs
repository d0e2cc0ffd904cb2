using System.Buffers;
using System.Text;
using RstGsoc.Parsing;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax;

/// <summary>Letters and digits with single <c>- . _ + :</c> between them. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#simple-reference-names</summary>
internal static class SimpleNameGrammar
{
    /// <summary>The longest simple name.</summary>
    public static readonly Parser<string> Parser = input =>
    {
        var cursor = (Cursor)input;
        var length = Length(cursor.Rest);
        return length > 0 ? new Match<string>(cursor.Rest[..length].ToString(), cursor.Skip(length)) : Mismatch<string>.Instance;
    };

    /// <summary>How many characters of a text make a simple name; 0 when it does not begin with one.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var end = 0;
        for (var at = 0; at < text.Length;)
        {
            var width = WordWidth(text[at..]);
            if (width > 0)
                end = at += width;
            else if (at++ != end || end == 0 || text[end] is not ('-' or '.' or '_' or '+' or ':'))
                break;
        }
        return end;
    }

    public static bool IsSimple(ReadOnlySpan<char> text) => text.Length > 0 && Length(text) == text.Length;

    /// <summary>Width of the letter or digit that a text begins with; 0 for none.</summary>
    private static int WordWidth(ReadOnlySpan<char> text)
    {
        if (!char.IsSurrogate(text[0]))
            return PythonText.IsAlphanumeric(text[0]) ? 1 : 0;
        return Rune.DecodeFromUtf16(text, out var rune, out var width) == OperationStatus.Done && PythonText.IsAlphanumeric(rune) ? width : 0;
    }
}
