using System.Buffers;
using Sprache;

namespace RstGsoc.Parsing;

/// <summary>Primitives that read a whole run of characters at a time. Each is an ordinary Sprache parser over a <see cref="Cursor"/>.</summary>
internal static class Scan
{
    /// <summary>Exactly this text.</summary>
    public static Parser<string> Literal(string text) => input =>
    {
        var cursor = (Cursor)input;
        return cursor.Rest.StartsWith(text) ? new Match<string>(text, cursor.Skip(text.Length)) : Mismatch<string>.Instance;
    };

    /// <summary>One character of a set.</summary>
    public static Parser<char> OneOf(string characters)
    {
        var set = SearchValues.Create(characters);
        return input =>
        {
            var cursor = (Cursor)input;
            return !cursor.AtEnd && set.Contains(cursor.Current) ? new Match<char>(cursor.Current, cursor.Skip(1)) : Mismatch<char>.Instance;
        };
    }

    /// <summary>The longest run of characters that a predicate takes, at least <paramref name="minimum"/>.</summary>
    public static Parser<string> While(Func<char, bool> isMember, int minimum = 0) => input =>
    {
        var cursor = (Cursor)input;
        var rest = cursor.Rest;
        var length = 0;
        while (length < rest.Length && isMember(rest[length]))
            length++;
        return length >= minimum ? new Match<string>(rest[..length].ToString(), cursor.Skip(length)) : Mismatch<string>.Instance;
    };

    /// <summary>Everything up to one of the characters or the end, at least <paramref name="minimum"/>.</summary>
    public static Parser<string> Until(string stops, int minimum = 0)
    {
        var set = SearchValues.Create(stops);
        return input =>
        {
            var cursor = (Cursor)input;
            var length = cursor.Rest.IndexOfAny(set);
            if (length < 0)
                length = cursor.Rest.Length;
            return length >= minimum ? new Match<string>(cursor.Rest[..length].ToString(), cursor.Skip(length)) : Mismatch<string>.Instance;
        };
    }

    /// <summary>Blanks, at least <paramref name="minimum"/>; the value is their number.</summary>
    public static Parser<int> Blanks(int minimum = 0) => input =>
    {
        var cursor = (Cursor)input;
        var length = cursor.Rest.IndexOfAnyExcept(' ');
        if (length < 0)
            length = cursor.Rest.Length;
        return length >= minimum ? new Match<int>(length, cursor.Skip(length)) : Mismatch<int>.Instance;
    };

    /// <summary>Blanks, or the end: what must follow a block's marker. The value is the number of blanks.</summary>
    public static readonly Parser<int> Gap = input =>
    {
        var cursor = (Cursor)input;
        if (cursor.AtEnd)
            return new Match<int>(0, cursor);
        var length = cursor.Rest.IndexOfAnyExcept(' ');
        return length > 0 ? new Match<int>(length, cursor.Skip(length)) : Mismatch<int>.Instance;
    };

    /// <summary>The end of the range.</summary>
    public static readonly Parser<bool> End = input => ((Cursor)input).AtEnd ? new Match<bool>(true, input) : Mismatch<bool>.Instance;
}
