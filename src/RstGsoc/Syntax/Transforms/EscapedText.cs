using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>
/// A text as docutils keeps it while it works: each character that was written with a backslash has <see cref="Mark"/> before it, and
/// white space that a backslash removes is still there. Text nodes do not keep that, so text and span are followed side by side.
/// </summary>
internal static class EscapedText
{
    public const char Mark = '\0';

    /// <summary>The marked text; the plain one for a node that is not what stands at its place in the page.</summary>
    public static string Of(TextNode node, SourceText source)
    {
        var written = source.Content.AsSpan(node.Span.Start, node.Span.Length);
        return written.Contains('\\') && Align(written, node.Characters) is { } marked ? marked : node.Value;
    }

    /// <summary>The text without marks and without what they remove.</summary>
    public static string Unmark(string text) =>
        text.Replace("\0 ", "", StringComparison.Ordinal).Replace("\0\n", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);

    private static string? Align(ReadOnlySpan<char> written, ReadOnlySpan<char> text)
    {
        var marked = new StringBuilder(written.Length);
        var at = 0;
        for (var from = 0; from < written.Length; from++)
        {
            var c = written[from];
            if (c == '\\')
            {
                marked.Append(Mark);
                if (++from == written.Length)
                    break;
                c = written[from];
                if (c is ' ' or '\n')
                {
                    marked.Append(c);
                    continue;
                }
            }
            if (at < text.Length && text[at] == c)
            {
                marked.Append(c);
                at++;
            }
            else if (!PythonText.IsSpace(c))
                return null;
        }
        return at == text.Length ? marked.ToString() : null;
    }
}
