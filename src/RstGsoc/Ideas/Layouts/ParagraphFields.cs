using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>
/// <c>**Summary:** text</c> and <c>Mentor: name</c>. A paragraph may hold several fields, a line each, with or without bullets
/// that a missing blank line has glued to it; it may have text before the first.
/// </summary>
internal static class ParagraphFields
{
    /// <summary>In running text only these speak of links: "Related issues:" and "More info here:" introduce something.</summary>
    private static readonly HashSet<string> s_linkWords = ["url", "link", "reference", "resource", "reading", "ref"];

    private static readonly char[] s_sentenceEnds = ['.', ';', '|', ','];

    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not Paragraph paragraph)
            return false;
        Read(reader, paragraph, reader.Context.Text(paragraph), FieldLayout.Paragraph, paragraph);
        return true;
    }

    /// <summary>Reads a text into fields and body; gives the first field, when there is one.</summary>
    public static FieldDraft? Read(ContentReader reader, Node node, FlatText text, FieldLayout layout, Node bodyNode)
    {
        var starts = Starts(reader, text, layout);
        if (starts.Count == 0)
        {
            if (!text.IsBlank)
                AddText(reader, bodyNode, text);
            return null;
        }
        if (text.Slice(0, starts[0].At) is { IsBlank: false } lead)
            AddText(reader, bodyNode, lead);
        FieldDraft? first = null;
        for (var i = 0; i < starts.Count; i++)
        {
            var (at, label) = starts[i];
            var end = i + 1 < starts.Count ? starts[i + 1].At : text.Length;
            var field = reader.Add(new FieldDraft(label, layout, node, text.Slice(at + label.ValueStart, end)));
            first ??= field;
        }
        return first;
    }

    /// <summary>A line that is all bold is a heading of some kind, no text.</summary>
    private static void AddText(ContentReader reader, Node node, FlatText text) =>
        reader.AddBody(node, IdeaTitle.IsMarked(text) ? null : text);

    private static List<(int At, LabelReading Label)> Starts(ContentReader reader, FlatText text, FieldLayout layout)
    {
        var starts = new List<(int, LabelReading)>();
        foreach (var (line, isBulleted) in LineStarts(text))
        {
            var rest = text.Slice(line);
            var label = LabelReader.Read(rest, reader.Context.Vocabulary, isBulleted || (layout == FieldLayout.ListItem && line == 0));
            var skipped = text.Length - line - LengthFrom(text, line);
            if (label is not null && Counts(reader, label, rest, line, layout) && (IsLineStart(text, line) || label.IsMarked || (FieldWeight.Of(label.Kind) >= 2 && !label.IsBare && label.Delimiter == ":")))
                starts.Add((line + skipped, label));
        }
        return starts;
    }

    private static bool IsLineStart(FlatText text, int at) => text.Text.LastIndexOf('\n', Math.Max(0, at - 1)) is var line && string.IsNullOrWhiteSpace(text.Text[(line + 1)..at].TrimStart('-', '*', '+', ' ', '\u2022', '|'));

    private static int LengthFrom(FlatText text, int line) => text.Text.AsSpan(line).TrimStart().Length;

    /// <summary>
    /// Whether a label opens a field here. In running text only what the vocabulary knows well does; a bare word must be all of
    /// the paragraph, or stand on its line with the value below.
    /// </summary>
    private static bool Counts(ContentReader reader, LabelReading label, FlatText rest, int line, FieldLayout layout)
    {
        if (label.Meaning is null)
            return label.IsMarked && label.Delimiter.Length > 0 && reader.Context.Census.IsRepeated(label.Label.Text);
        if (label.IsMarked)
            return !label.Meaning.IsWeak || !label.IsBare || reader.Context.Census.IsRepeated(label.Label.Text) || line == 0;
        if (label.IsBare)
            return line == 0 && label.ValueStart >= rest.Length && layout == FieldLayout.Paragraph && !label.Meaning.IsWeak;
        if (label.Kind == FieldKind.Links && layout == FieldLayout.Paragraph && !LabelWords.Of(label.Label.Text).Exists(s_linkWords.Contains))
            return false;
        return !label.Meaning.IsWeak || (line == 0 && (layout != FieldLayout.Paragraph || rest.Length > label.ValueStart));
    }

    /// <summary>Where lines begin, bullets left out; also marked text inside a line, for labels in a row.</summary>
    private static IEnumerable<(int Start, bool IsBulleted)> LineStarts(FlatText text)
    {
        var found = new SortedDictionary<int, bool>();
        for (var at = 0; at < text.Length; at = text.Text.IndexOf('\n', at) is var next and >= 0 ? next + 1 : text.Length)
        {
            var start = at;
            while (start < text.Length && text.Text[start] is ' ' or '\t')
                start++;
            var isBulleted = start + 1 < text.Length && text.Text[start] is '-' or '*' or '+' or '\u2022' or '|' && text.Text[start + 1] == ' ';
            if (!text.Marks.Any(m => m.Start < start && m.End > start))
                found[isBulleted ? start + 2 : start] = isBulleted;
        }
        foreach (var mark in text.Marks)
        {
            if (mark.Node is Strong && mark.Start > 0 && text.Text[mark.Start - 1] is ' ' && HasColon(text.Text, mark))
                found.TryAdd(mark.Start, false);
        }
        foreach (var start in SentenceLabels(text))
            found.TryAdd(start, false);
        return found.Select(f => (f.Key, f.Value));
    }

    /// <summary>Labels behind a full stop, semicolon or bar: "Level: easy. Mentor: name".</summary>
    private static IEnumerable<int> SentenceLabels(FlatText text)
    {
        for (var at = text.Text.IndexOfAny(s_sentenceEnds); at >= 0 && at + 2 < text.Length; at = text.Text.IndexOfAny(s_sentenceEnds, at + 1))
        {
            var next = at + 1;
            while (next < text.Length && text.Text[next] == ' ')
                next++;
            if (next > at + 1 && next < text.Length && char.IsUpper(text.Text[next]) && !text.Marks.Any(m => m.Start <= at + 1 && m.End > at + 1))
                yield return next;
        }
    }

    private static bool HasColon(string text, FlatMark mark) =>
        (mark.End > mark.Start && text[mark.End - 1] == ':') || (mark.End < text.Length && text[mark.End] == ':');
}
