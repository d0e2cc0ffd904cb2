using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A rubric with a label as its text; what follows is the value.</summary>
internal static class RubricFields
{
    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not Rubric rubric)
            return false;
        var text = reader.Context.Text(rubric);
        reader.Close();
        if (reader.Context.LabelOf(text) is { Meaning: not null } label)
            reader.Add(new FieldDraft(label, FieldLayout.Paragraph, rubric, text.Slice(label.ValueStart)));
        return true;
    }
}
