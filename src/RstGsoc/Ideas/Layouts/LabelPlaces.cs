using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>What stands before a place where a label may begin.</summary>
internal enum LabelPlace
{
    /// <summary>The begin of a line.</summary>
    Line,

    /// <summary>A bullet at the begin of a line, glued to the paragraph by a missing blank line.</summary>
    Bullet,

    /// <summary>Other words of the same line.</summary>
    Sentence,
}

/// <summary>A place where a label may begin.</summary>
internal sealed record LabelStart(int At, LabelPlace Place);

/// <summary>Finds the places in a paragraph where a label may begin.</summary>
internal static class LabelPlaces
{
    private static readonly char[] s_sentenceEnds = ['.', ';', '|', ',', '('];

    /// <summary>The places, in order.</summary>
    public static List<LabelStart> In(FlatText text)
    {
        var found = new List<LabelStart>();
        AddLines(text, found);
        foreach (var mark in text.Marks)
        {
            if (mark.Node is Strong or Emphasis && mark.Start > 0 && text.Text[mark.Start - 1] is ' ' && HasColon(text.Text, mark))
                found.Add(new LabelStart(mark.Start, LabelPlace.Sentence));
        }
        AddSentences(text, found);
        found.Sort(static (one, other) => one.At != other.At ? one.At.CompareTo(other.At) : one.Place.CompareTo(other.Place));
        return Distinct(found);
    }

    /// <summary>A place that is found twice begins a line rather than a sentence.</summary>
    private static List<LabelStart> Distinct(List<LabelStart> sorted)
    {
        var kept = new List<LabelStart>(sorted.Count);
        foreach (var start in sorted)
        {
            if (kept.Count == 0 || kept[^1].At != start.At)
                kept.Add(start);
        }
        return kept;
    }

    private static void AddLines(FlatText text, List<LabelStart> found)
    {
        for (var at = 0; at < text.Length; at = text.Text.IndexOf('\n', at) is var next and >= 0 ? next + 1 : text.Length)
        {
            var start = SkipBlanks(text.Text, at);
            var isBullet = start + 1 < text.Length && text.Text[start] is '-' or '*' or '+' or '\u2022' or '|' && text.Text[start + 1] == ' ';
            if (!text.IsInsideMark(start))
                found.Add(new LabelStart(isBullet ? start + 2 : start, isBullet ? LabelPlace.Bullet : LabelPlace.Line));
        }
    }

    /// <summary>Behind a full stop, semicolon, comma, bar or bracket: "Level: easy. Mentor: name".</summary>
    private static void AddSentences(FlatText text, List<LabelStart> found)
    {
        for (var at = text.Text.IndexOfAny(s_sentenceEnds); at >= 0; at = at + 1 < text.Length ? text.Text.IndexOfAny(s_sentenceEnds, at + 1) : -1)
        {
            var next = SkipBlanks(text.Text, at + 1);
            if ((next > at + 1 || text.Text[at] == '(') && next < text.Length && (char.IsUpper(text.Text[next]) || text.Text[at] is ',' or ';' or '(') && !text.IsInsideMark(at + 1))
                found.Add(new LabelStart(next, LabelPlace.Sentence));
        }
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static bool HasColon(string text, FlatMark mark) =>
        (mark.End > mark.Start && text[mark.End - 1] == ':') || (mark.End < text.Length && text[mark.End] == ':');
}
