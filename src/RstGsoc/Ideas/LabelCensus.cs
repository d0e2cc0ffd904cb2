using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>
/// Counts the bold labels of a page that the vocabulary does not know. One that stands before several ideas is a field of this
/// page's own; one that stands once is part of the text.
/// </summary>
internal sealed class LabelCensus(ReadingContext context)
{
    private Dictionary<string, int>? _counts;

    /// <summary>Whether an unknown label is used more than once.</summary>
    public bool IsRepeated(string label) => (_counts ??= Count()).GetValueOrDefault(Key(label)) > 1;

    private Dictionary<string, int> Count()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in context.Document.Descendants<Paragraph>())
        {
            if (paragraph.Children.Count > 0 && paragraph.Children[0] is Strong or Emphasis
                && Layouts.LabelReader.Read(context.Text(paragraph), context.Vocabulary, isListItem: true) is { Meaning: null } reading)
                counts[Key(reading.Label.Text)] = counts.GetValueOrDefault(Key(reading.Label.Text)) + 1;
        }
        return counts;
    }

    private static string Key(string label) => string.Join(' ', LabelWords.Of(label, keepEmpty: true));
}
