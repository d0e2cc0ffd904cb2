namespace RstGsoc.Text;

/// <summary>Lines as docutils cuts them: wherever Python's <c>str.splitlines</c> does.</summary>
internal static class PythonLines
{
    public const string Breaks = "\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029";

    /// <summary>From this length on a text is worth the vectors, which cost more to set up than a page takes to read.</summary>
    private const int LongText = 100_000;

    /// <summary>Offset of the first line break at or after <paramref name="from"/>, or the text's length.</summary>
    public static int NextBreak(ReadOnlySpan<char> text, int from)
    {
        if (text.Length >= LongText)
            return text[from..].IndexOfAny(Vectors.Breaks) is var found and >= 0 ? from + found : text.Length;
        while (from < text.Length && !IsBreak(text[from]))
            from++;
        return from;
    }

    private static bool IsBreak(char c) => c is (>= '\n' and <= '\r') or (>= '\u001c' and <= '\u001e') or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Offset behind the line break at <paramref name="at"/>; CR LF is one.</summary>
    public static int SkipBreak(ReadOnlySpan<char> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;

    public static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = NextBreak(text, start);
            yield return text[start..end];
            start = end < text.Length ? SkipBreak(text, end) : end;
        }
    }

    /// <summary>In a class of its own, so that only long texts make it.</summary>
    private static class Vectors
    {
        public static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create(PythonLines.Breaks);
    }
}
