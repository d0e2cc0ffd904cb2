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

    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not Paragraph paragraph)
            return false;
        if (reader.Open is not { HasValue: false } && TitleRemarks.ReadBare(reader.Context.Text(paragraph), paragraph) is { Count: > 0 } bare)
        {
            reader.Close();
            bare.ForEach(f => reader.Add(f));
            reader.Close();
            return true;
        }
        Read(reader, paragraph, reader.Context.Text(paragraph), FieldLayout.Paragraph, paragraph);
        return true;
    }

    /// <summary>Reads a text into fields and body.</summary>
    public static void Read(ContentReader reader, Node node, FlatText text, FieldLayout layout, Node bodyNode)
    {
        var starts = reader.Context.StartsOf(text, layout);
        if (text.IsCovered && starts.Count == 1 && FindStarts(reader.Context, text.Uncovered, layout) is { Count: > 1 } several)
            (starts, text) = (several, text.Uncovered);
        if (starts.Count == 0)
        {
            if (!text.IsBlank)
                AddText(reader, bodyNode, text);
            return;
        }
        if (WithoutOpening(text.Slice(0, starts[0].At)) is { IsBlank: false } lead)
            AddText(reader, bodyNode, lead);
        for (var i = 0; i < starts.Count; i++)
        {
            var (at, label) = starts[i];
            var end = i + 1 < starts.Count ? starts[i + 1].At : text.Length;
            reader.Add(new FieldDraft(label, layout, node, WithoutSeparator(text.Slice(at + label.ValueStart, end), isCut: end < text.Length)));
        }
    }

    /// <summary>What separates a field from the next one on its line is no part of the value.</summary>
    private static FlatText WithoutSeparator(FlatText value, bool isCut)
    {
        if (isCut && value.Length > 0 && (value.Text[^1] is ',' or ';' or '|' or '\u00b7' or '(' || EndsWithBullet(value)))
            return value.Slice(0, value.Length - 1);
        var end = value.Text.AsSpan().TrimEnd('.').Length;
        return end > 0 && value.Text[end - 1] == ')' && value.Text.AsSpan(0, end).Count(')') > value.Text.AsSpan(0, end).Count('(') ? value.Slice(0, end - 1) : value;
    }

    /// <summary>Fields in brackets or with a bullet behind the text: bracket and bullet belong to neither.</summary>
    private static FlatText WithoutOpening(FlatText lead) => lead.Text.EndsWith('(') || EndsWithBullet(lead) ? lead.Slice(0, lead.Length - 1) : lead;

    /// <summary>Whether the bullet of the next line stands at the end.</summary>
    private static bool EndsWithBullet(FlatText text) =>
        text.Length > 0 && text.Text[^1] is '-' or '*' or '+' or '\u2022' && text.Text.AsSpan(0, text.Length - 1).TrimEnd(' ') is "" or [.., '\n'];

    /// <summary>A line that is all bold is a heading of some kind, no text.</summary>
    private static void AddText(ContentReader reader, Node node, FlatText text) =>
        reader.AddBody(node, IdeaTitle.IsMarked(text) ? null : text);

    /// <summary>The labels of a text that open fields.</summary>
    public static List<(int At, LabelReading Label)> FindStarts(ReadingContext context, FlatText text, FieldLayout layout)
    {
        var starts = new List<(int, LabelReading)>();
        foreach (var (at, place) in LabelPlaces.In(text))
        {
            var start = at + (text.Text.AsSpan(at).Length - text.Text.AsSpan(at).TrimStart().Length);
            var rest = text.Slice(start, Math.Min(text.Length, start + LabelReader.Window));
            var label = LabelReader.Read(rest, context.Vocabulary, place == LabelPlace.Bullet || (layout == FieldLayout.ListItem && at == 0));
            if (label is not null && Counts(context, label, rest, at, layout) && (place != LabelPlace.Sentence || label.IsSureInSentence)
                && (starts.Count == 0 || label.Label.Span.Start > starts[^1].Item2.Label.Span.Start))
                starts.Add((start, label));
        }
        return starts;
    }

    /// <summary>
    /// Whether a label opens a field here. In running text only what the vocabulary knows well does; a bare word must be all of
    /// the paragraph, or stand on its line with the value below.
    /// </summary>
    private static bool Counts(ReadingContext context, LabelReading label, FlatText rest, int line, FieldLayout layout)
    {
        if (label.Meaning is null)
            return label.IsMarked && label.Delimiter.Length > 0 && context.Census.IsRepeated(label.Label.Text);
        if (label.IsMarked)
            return !label.Meaning.IsWeak || !label.IsBare || context.Census.IsRepeated(label.Label.Text) || line == 0;
        if (label.IsBare)
            return line == 0 && label.ValueStart >= rest.Length && layout == FieldLayout.Paragraph && !label.Meaning.IsWeak;
        if (label.Kind == FieldKind.Links && layout == FieldLayout.Paragraph && !LabelWords.Of(label.Label.Text).Exists(s_linkWords.Contains))
            return false;
        return !label.Meaning.IsWeak || (line == 0 && (layout != FieldLayout.Paragraph || rest.Length > label.ValueStart));
    }
}
