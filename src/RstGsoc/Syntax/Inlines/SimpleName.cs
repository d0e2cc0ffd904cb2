using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// Names without markup of their own: letters and digits with single <c>- . _ + :</c> inside.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#reference-names
/// </summary>
internal static class SimpleName
{
    /// <summary>The end of the longest name that begins at <paramref name="start"/>; <paramref name="start"/> itself where none does.</summary>
    public static int EndOf(InlineReader reader, int start)
    {
        var end = start;
        for (var at = start; ;)
        {
            var wordEnd = at;
            while (WordLengthAt(reader, wordEnd) is > 0 and var length)
                wordEnd += length;
            if (wordEnd == at)
                return end;
            end = wordEnd;
            if (wordEnd >= reader.End || !IsJoiner(reader[wordEnd]))
                return end;
            at = wordEnd + 1;
        }
    }

    /// <summary>Of all names that end at <paramref name="end"/> and that markup may begin with, the start of the longest; -1 for none.</summary>
    public static int StartOf(InlineReader reader, int end)
    {
        var start = -1;
        for (var at = end; ;)
        {
            if (WordLengthBefore(reader, at) is > 0 and var length)
            {
                at -= length;
                if (reader.MayStartAt(at))
                    start = at;
            }
            else if (at < end && IsJoinerBefore(reader, at))
                at--;
            else
                return start;
        }
    }

    /// <summary>
    /// Where a role begins that ends with the colon before <paramref name="end"/>: the leftmost colon with a name between the two;
    /// -1 for none.
    /// </summary>
    public static int RoleStartBefore(InlineReader reader, int end)
    {
        var start = -1;
        for (var at = end - 1; ;)
        {
            if (WordLengthBefore(reader, at) is > 0 and var length)
                at -= length;
            else if (at < end - 1 && at > reader.Start && IsJoiner(reader[at - 1]))
            {
                var isColon = reader[at - 1] == ':';
                at--;
                if (isColon && reader.MayStartAt(at))
                    start = at;
                if (WordLengthBefore(reader, at) == 0)
                    return start;
            }
            else
                return start;
        }
    }

    private static bool IsJoinerBefore(InlineReader reader, int at) =>
        at > reader.Start && IsJoiner(reader[at - 1]) && WordLengthBefore(reader, at - 1) > 0;

    private static bool IsJoiner(char c) => c is '-' or '.' or '_' or '+' or ':';

    private static int WordLengthAt(InlineReader reader, int at)
    {
        if (at >= reader.End)
            return 0;
        var c = reader[at];
        if (!char.IsSurrogate(c))
            return PythonText.IsAlphanumeric(c) ? 1 : 0;
        return at + 1 < reader.End && IsAstralWord(c, reader[at + 1]) ? 2 : 0;
    }

    private static int WordLengthBefore(InlineReader reader, int at)
    {
        if (at <= reader.Start)
            return 0;
        var c = reader[at - 1];
        if (!char.IsSurrogate(c))
            return PythonText.IsAlphanumeric(c) ? 1 : 0;
        return at - 1 > reader.Start && IsAstralWord(reader[at - 2], c) ? 2 : 0;
    }

    private static bool IsAstralWord(char high, char low) => Rune.TryCreate(high, low, out var rune) && PythonText.IsAlphanumeric(rune);
}
