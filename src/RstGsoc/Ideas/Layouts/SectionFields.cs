using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A section of its own for each field, with the label as its heading.</summary>
internal static class SectionFields
{
    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not Section section)
            return false;
        reader.Close();
        if (LabelOf(reader.Context, section) is { } label)
        {
            var text = reader.Context.Text(section.Title!);
            reader.Add(new FieldDraft(label, FieldLayout.Section, section, text.Slice(label.ValueStart)));
            reader.ReadAll(section.Children);
        }
        else
            reader.ReadAll(section.Children);
        reader.Close();
        return true;
    }

    /// <summary>The label that a heading is; null for any other heading.</summary>
    public static LabelReading? LabelOf(ReadingContext context, Section section)
    {
        if (section.Title is not { } title)
            return null;
        var text = context.Text(title);
        var label = context.LabelOf(text);
        if (label is { Meaning: not null })
            return label;
        if (context.Headings.IsPart(section) && context.Vocabulary.Find(text.Text) is { } weak)
            return new LabelReading(text.Slice(0, text.Text.TrimEnd(' ', ':').Length), text.Length, "", weak);
        return FieldVocabulary.FindAnchored(text.Text) is { } meaning && text.Text.Length < 60
            ? new LabelReading(text.Slice(0, text.Text.TrimEnd(' ', ':').Length), text.Length, "", meaning) : null;
    }
}
