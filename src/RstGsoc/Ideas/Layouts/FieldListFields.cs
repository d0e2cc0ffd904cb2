using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary><c>:Mentor: name</c>. Every field counts, known or not.</summary>
internal static class FieldListFields
{
    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not FieldList list)
            return false;
        foreach (var field in list.Children.OfType<Field>())
        {
            if (field.FieldName is not { } name)
                continue;
            var label = reader.Context.Text(name);
            var meaning = reader.Context.Vocabulary.Find(label.Text) ?? FieldVocabulary.FindAnchored(label.Text);
            var draft = reader.Add(new FieldDraft(new LabelReading(label, label.Length, "", meaning), FieldLayout.FieldList, field, FlatText.At(field.Span.End)));
            if (field.FieldBody is { } body)
                draft.Blocks.AddRange(body.Children);
        }
        reader.Close();
        return true;
    }
}
