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

/// <summary>Finds the places in a paragraph where a label may begin.</summary>
internal static class LabelPlaces
{
    private static readonly char[] s_sentenceEnds = ['.', ';', '|', ',', '('];

    /// <summary>The places, in order; of several kinds for one place the first found counts.</summary>
    public static List<(int At, LabelPlace Place)> In(FlatText text)
    {
        var found = new List<(int At, LabelPlace Place)>();
        AddLines(text, found);
        foreach (var mark in text.Marks)
        {
            if (mark.Node is Strong or Emphasis && mark.Start > 0 && text.Text[mark.Start - 1] is ' ' && HasColon(text.Text, mark))
                found.Add((mark.Start, LabelPlace.Sentence));
        }
        AddSentences(text, found);
        if (found.Count < 2)
            return found;
        var places = found.OrderBy(f => f.At).ToList();
        return places.Where((f, i) => i == 0 || places[i - 1].At < f.At).ToList();
    }

    private static void AddLines(FlatText text, List<(int At, LabelPlace Place)> found)
    {
        for (var at = 0; at < text.Length; at = text.Text.IndexOf('\n', at) is var next and >= 0 ? next + 1 : text.Length)
        {
            var start = SkipBlanks(text.Text, at);
            var isBullet = start + 1 < text.Length && text.Text[start] is '-' or '*' or '+' or '\u2022' or '|' && text.Text[start + 1] == ' ';
            if (!text.IsInsideMark(start))
                found.Add(isBullet ? (start + 2, LabelPlace.Bullet) : (start, LabelPlace.Line));
        }
    }

    /// <summary>Behind a full stop, semicolon, comma, bar or bracket: "Level: easy. Mentor: name".</summary>
    private static void AddSentences(FlatText text, List<(int At, LabelPlace Place)> found)
    {
        for (var at = text.Text.IndexOfAny(s_sentenceEnds); at >= 0; at = at + 1 < text.Length ? text.Text.IndexOfAny(s_sentenceEnds, at + 1) : -1)
        {
            var next = SkipBlanks(text.Text, at + 1);
            if ((next > at + 1 || text.Text[at] == '(') && next < text.Length && (char.IsUpper(text.Text[next]) || text.Text[at] is ',' or ';' or '(') && !text.IsInsideMark(at + 1))
                found.Add((next, LabelPlace.Sentence));
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
