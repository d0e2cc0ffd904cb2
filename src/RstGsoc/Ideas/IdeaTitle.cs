using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>Titles without the markup and punctuation around them.</summary>
internal static class IdeaTitle
{
    /// <summary>The title that a text is: where some of it is bold and the rest only punctuation, the bold part.</summary>
    public static Located<string> Of(FlatText text)
    {
        var badge = text.Marks.FirstOrDefault(m => m.Node is not (Strong or Emphasis or Literal or Reference) && m.Start > 0);
        var title = badge is null ? text : text.Slice(0, badge.Start);
        if (text.Marks.FirstOrDefault(m => m.IsEmphasised) is { Node: not null } mark && HasNoWords(text.Text.AsSpan(0, mark.Start)) && HasNoWords(text.Text.AsSpan(mark.End)))
            title = text.Slice(mark.Start, mark.End);
        return new Located<string>(title.Plain, title.Span);
    }

    /// <summary>Whether the whole text is bold, but for punctuation.</summary>
    public static bool IsMarked(FlatText text) =>
        text.Marks.FirstOrDefault(m => m.IsEmphasised) is { Node: Strong } mark && HasNoWords(text.Text.AsSpan(0, mark.Start)) && HasNoWords(text.Text.AsSpan(mark.End));

    private static bool HasNoWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }
        return true;
    }
}
