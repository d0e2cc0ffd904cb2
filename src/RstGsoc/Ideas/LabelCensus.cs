using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>
/// Counts the bold labels of a page that the vocabulary does not know. One that stands before several ideas is a field of this
/// page's own; one that stands once is part of the text.
/// </summary>
internal sealed class LabelCensus(ReadingContext context)
{
    private const int LongestLine = 80;
    private const int MostLabelWords = 4;

    private Dictionary<string, int>? _counts;

    /// <summary>Whether an unknown label is used more than once.</summary>
    public bool IsRepeated(string label) => (_counts ??= Count()).GetValueOrDefault(Key(label)) > 1;

    /// <summary>Whether a text is one line of a kind that the page has again and again: "Priority: high".</summary>
    public bool IsRepeatedLine(FlatText text) => LineLabel(text) is { } label && IsRepeated(label);

    /// <summary>What stands before the colon of a short line.</summary>
    private static string? LineLabel(FlatText text)
    {
        var colon = text.Text.IndexOf(':', StringComparison.Ordinal);
        return text.Length <= LongestLine && colon > 0 && char.IsUpper(text.Text[0]) && !text.Text.Contains('\n', StringComparison.Ordinal)
            && LabelWords.Of(text.Text[..colon], keepEmpty: true).Count <= MostLabelWords ? text.Text[..colon] : null;
    }

    private Dictionary<string, int> Count()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in context.Document.Descendants<Paragraph>().Where(p => p.Parent is not SystemMessage))
        {
            if (paragraph.Children.Count > 0 && paragraph.Children[0] is Strong or Emphasis
                && context.LabelOf(context.Text(paragraph)) is { Meaning: null } reading)
                counts[Key(reading.Label.Text)] = counts.GetValueOrDefault(Key(reading.Label.Text)) + 1;
            else if (paragraph.Children is [TextNode, ..] && LineLabel(context.Text(paragraph)) is { } label)
                counts[Key(label)] = counts.GetValueOrDefault(Key(label)) + 1;
        }
        return counts;
    }

    private static string Key(string label) => string.Join(' ', LabelWords.Of(label, keepEmpty: true));
}
