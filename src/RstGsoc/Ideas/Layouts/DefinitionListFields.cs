using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A label as the term, the value as its definition.</summary>
internal static class DefinitionListFields
{
    private const int LongestLabel = 60;

    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not DefinitionList list)
            return false;
        var items = list.Children.OfType<DefinitionListItem>().Select(item => (Item: item, Label: LabelOf(reader, item))).ToList();
        var known = items.Count(i => i.Label?.Meaning is not null);
        if (known == 0)
            return false;
        if (known >= 2 && known * 2 >= items.Count)
            items = items.ConvertAll(i => (i.Item, i.Label ?? AnyLabel(reader, i.Item)));
        foreach (var (item, label) in items)
        {
            var definition = item.Children.OfType<Definition>().FirstOrDefault();
            if (label is null)
            {
                reader.Close();
                reader.AddBody(item, null);
                continue;
            }
            var text = reader.Context.Text(TermOf(item)!);
            var draft = reader.Add(new FieldDraft(label, FieldLayout.DefinitionList, item, text.Slice(label.ValueStart)));
            if (definition is not null)
                draft.Blocks.AddRange(definition.Children);
        }
        reader.Close();
        return true;
    }

    private static LabelReading? LabelOf(ContentReader reader, DefinitionListItem item)
    {
        if (TermOf(item) is not { } term)
            return null;
        var text = reader.Context.Text(term);
        return reader.Context.LabelOf(text) ?? Unknown(text);
    }

    /// <summary>Among labels every short term is one.</summary>
    private static LabelReading? AnyLabel(ContentReader reader, DefinitionListItem item) =>
        TermOf(item) is { } term && reader.Context.Text(term) is { Length: > 0 and < LongestLabel } text
            ? new LabelReading(text.Slice(0, text.Text.TrimEnd(' ', ':').Length), text.Length, "", reader.Context.Vocabulary.Find(text.Text)) : null;

    private static LabelReading? Unknown(FlatText text) =>
        text.Text.EndsWith(':') && text.Length < LongestLabel ? new LabelReading(text.Slice(0, text.Length - 1), text.Length, ":", null) : null;

    private static Term? TermOf(DefinitionListItem item) => item.Children.OfType<Term>().FirstOrDefault();
}
