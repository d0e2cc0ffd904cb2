using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>A source line fit to be shown, in three parts: tabs expanded, control characters made visible, clipped around the marked part.</summary>
/// <param name="Before">What stands before the marked part.</param>
/// <param name="Marked">The marked part; may be empty.</param>
/// <param name="After">What stands behind it.</param>
internal readonly record struct Snippet(string Before, string Marked, string After)
{
    private const int TabWidth = 4;
    private const string Ellipsis = "…";

    /// <summary>The whole line.</summary>
    public string Text => Before + Marked + After;

    /// <summary>A second line, of blanks and carets, for where only characters can mark.</summary>
    public string Marks => new string(' ', DisplayWidth.Of(Before)) + new string('^', Math.Max(1, DisplayWidth.Of(Marked)));

    /// <summary>Shows the line on which a span begins.</summary>
    /// <param name="source">The page.</param>
    /// <param name="span">What is marked, as far as it lies on its first line; an empty span gets one caret.</param>
    /// <param name="width">Columns that the line may take, at least 20.</param>
    public static Snippet Of(SourceText source, TextSpan span, int width)
    {
        var line = source.GetLineSpan(source.Locate(span.Start).Line);
        var start = Math.Min(span.Start, line.End);
        var end = Math.Clamp(span.End, start, line.End);
        var content = source.Content.AsSpan(line.Start, line.Length);
        // Only the neighbourhood of the mark can be seen: a line of a megabyte is not expanded as a whole.
        var from = Math.Max(0, start - line.Start - width);
        var to = Math.Min(line.Length, start - line.Start + width + 1);
        end = Math.Min(end, line.Start + to);
        var before = Expand(content[from..(start - line.Start)], 0);
        var marked = Expand(content[(start - line.Start)..(end - line.Start)], DisplayWidth.Of(before));
        var after = Expand(content[(end - line.Start)..to], DisplayWidth.Of(before) + DisplayWidth.Of(marked));
        return Clip(before, marked, after, from > 0, to < line.Length, width);
    }

    private static Snippet Clip(string before, string marked, string after, bool cutLeft, bool cutRight, int width)
    {
        var room = Math.Max(20, width);
        (marked, var cutMark) = Keep(marked, room - 4);
        if (cutMark)
            (after, cutRight) = ("", true);
        var left = Math.Max(room - DisplayWidth.Of(marked) - Math.Min(DisplayWidth.Of(after), room / 4) - 2, room / 8);
        (before, var cutBefore) = KeepEnd(before, left);
        cutLeft |= cutBefore;
        (after, var cutAfter) = Keep(after, Math.Max(0, room - DisplayWidth.Of(before) - DisplayWidth.Of(marked) - 2));
        before = cutLeft ? Ellipsis + before : before;
        return new Snippet(before, marked, after + (cutRight || cutAfter ? Ellipsis : ""));
    }

    private static (string Text, bool IsCut) Keep(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width)
            return (text, false);
        var length = 0;
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune.ToString());
            if (used > width)
                break;
            length += rune.Utf16SequenceLength;
        }
        return (text[..length], true);
    }

    private static (string Text, bool IsCut) KeepEnd(string text, int width)
    {
        var start = 0;
        var excess = DisplayWidth.Of(text) - width;
        foreach (var rune in text.EnumerateRunes())
        {
            if (excess <= 0)
                break;
            excess -= DisplayWidth.Of(rune.ToString());
            start += rune.Utf16SequenceLength;
        }
        return (text[start..], start > 0);
    }

    private static string Expand(ReadOnlySpan<char> text, int column)
    {
        if (!text.Contains('\t'))
            return VisibleText.Of(text.ToString());
        var result = new StringBuilder();
        foreach (var range in text.Split('\t'))
        {
            if (range.Start.Value > 0)
                result.Append(' ', TabWidth - ((column + DisplayWidth.Of(result.ToString())) % TabWidth));
            result.Append(VisibleText.Of(text[range].ToString()));
        }
        return result.ToString();
    }
}
