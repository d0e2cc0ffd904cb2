using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Fixing;

/// <summary>Lets the adornment of a title grow with a fix of its words.</summary>
internal static class TitleAdornment
{
    /// <summary>The fix with longer adornments, or null when it makes no title wider.</summary>
    public static Fix? Grow(Fix fix, RstDocument document)
    {
        var source = document.Source;
        foreach (var title in document.Descendants<Title>())
        {
            var edits = fix.Edits.Where(edit => title.Span.Contains(edit.Span)).ToList();
            var growth = edits.Sum(edit => DisplayWidth.Of(edit.NewText) - DisplayWidth.Of(source.Slice(edit.Span)));
            if (growth <= 0)
                continue;
            var longer = Adornments(title, source).Select(end => new TextEdit(new TextSpan(end, 0), new string(source.Content[end - 1], growth)));
            return fix with { Edits = [.. fix.Edits.Concat(longer).OrderBy(edit => edit.Span.Start)] };
        }
        return null;
    }

    /// <summary>The ends of the lines of punctuation over and under a title.</summary>
    private static IEnumerable<int> Adornments(Title title, SourceText source)
    {
        foreach (var line in new[] { source.Locate(title.Span.Start).Line - 1, source.Locate(title.Span.End).Line + 1 })
        {
            if (line < 1 || line > source.LineCount)
                continue;
            var span = source.GetLineSpan(line);
            var text = source.Content.AsSpan(span.Start, span.Length).TrimEnd();
            if (!text.IsEmpty && !char.IsLetterOrDigit(text[0]) && !text.ContainsAnyExcept(text[0]))
                yield return span.Start + text.Length;
        }
    }
}
