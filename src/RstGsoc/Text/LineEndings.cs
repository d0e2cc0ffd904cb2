namespace RstGsoc.Text;

/// <summary>The line endings of a text: LF, CR, or both.</summary>
internal static class LineEndings
{
    /// <summary>All of them, in order.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0 && at < text.Length;)
        {
            var length = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            yield return new TextSpan(at, length);
            var next = text.AsSpan(at + length).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + length + next;
        }
    }

    /// <summary>The one that most lines have; of equals the shorter. LF for a text of one line.</summary>
    public static string Usual(string text) => !text.Contains('\r', StringComparison.Ordinal)
        ? "\n"
        : Of(text).GroupBy(span => text.Substring(span.Start, span.Length)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Length).First().Key;
}
