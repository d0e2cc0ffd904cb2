using System.Text;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// Backslash escapes. While inline markup is read, NUL stands for each backslash that escapes something, so that the grammars can
/// tell it from one that is escaped itself; offsets stay as they are.
/// </summary>
internal static class Escapes
{
    public const char Mark = '\0';

    /// <summary>Puts the mark in the place of each escaping backslash.</summary>
    public static string MarkAll(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (output, text) =>
    {
        text.CopyTo(output);
        for (var at = 0; at < output.Length; at += 2)
        {
            var next = output[at..].IndexOf('\\');
            if (next < 0)
                return;
            at += next;
            output[at] = Mark;
        }
    });

    /// <summary>Drops the marks, and the white space that one stands before.</summary>
    public static string Resolve(ReadOnlySpan<char> marked)
    {
        if (!marked.Contains(Mark))
            return marked.ToString();
        var text = new StringBuilder(marked.Length);
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != Mark)
                text.Append(marked[at]);
            else if (at + 1 < marked.Length && marked[at + 1] is ' ' or '\n')
                at++;
        }
        return text.ToString();
    }

    /// <summary>Puts the backslashes back.</summary>
    public static string Restore(ReadOnlySpan<char> marked) => string.Create(marked.Length, marked, static (output, marked) => marked.Replace(output, Mark, '\\'));
}
