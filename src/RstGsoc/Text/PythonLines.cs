namespace RstGsoc.Text;

/// <summary>Lines as docutils cuts them: wherever Python's <c>str.splitlines</c> does.</summary>
internal static class PythonLines
{
    public const string Breaks = "\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029";

    private static readonly System.Buffers.SearchValues<char> s_breaks = System.Buffers.SearchValues.Create(Breaks);

    /// <summary>Offset of the first line break at or after <paramref name="from"/>, or the text's length.</summary>
    public static int NextBreak(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOfAny(s_breaks);
        return at < 0 ? text.Length : from + at;
    }

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
}
