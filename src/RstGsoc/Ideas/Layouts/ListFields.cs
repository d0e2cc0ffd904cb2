using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>
/// A list whose items are fields: <c>- Mentor: name</c>, <c>- **Mentors**</c> with a list below, or a level and a size without
/// labels.
/// </summary>
internal static class ListFields
{
    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not (BulletList or EnumeratedList))
            return false;
        var items = ((Element)block).Children.OfType<ListItem>().Select(item => Item.Of(reader, item)).ToList();
        if (!IsFieldList(items) || IsValueOfOpenField(reader, items))
        {
            reader.AddBody(block, null);
            ReadNested(reader, items);
            return true;
        }
        foreach (var item in items)
            ReadItem(reader, item);
        reader.Close();
        return true;
    }

    private static bool IsFieldList(List<Item> items)
    {
        if (items.TrueForAll(i => !i.IsKnown || (i.Kind == FieldKind.Links && !i.IsMarked)))
            return false;
        var known = items.Count(i => i.IsKnown);
        var marked = items.Count(i => i.Label is { IsMarked: true, Meaning: null, Delimiter.Length: > 0 });
        return known > 1 || (known == 1 && (items.Count <= 2 || known + marked == items.Count || items.Exists(i => i.IsKnown && i.Label is { IsMarked: true, Meaning.IsWeak: false })));
    }

    /// <summary>A list right behind "**Links:**" or "**Skills:**" is that field's value, whatever its items begin with.</summary>
    private static bool IsValueOfOpenField(ContentReader reader, List<Item> items)
    {
        if (reader.Open is not { HasValue: false } open || open.Kind is FieldKind.Details or FieldKind.Other)
            return false;
        return FieldWeight.OfAll(items.Where(i => i.IsKnown), i => i.Kind) < 5;
    }

    private static void ReadItem(ContentReader reader, Item item)
    {
        if (item.Label is { } label && (item.IsKnown || label.IsMarked))
        {
            if (label.Meaning is not null && reader.Context.StartsOf(item.Text, FieldLayout.ListItem).Count > 0)
                ParagraphFields.Read(reader, item.Node, item.Text, FieldLayout.ListItem, item.Node);
            else
                reader.Add(new FieldDraft(label, FieldLayout.ListItem, item.Node, item.Text.Slice(label.ValueStart)));
            reader.Content.Fields[^1].Blocks.AddRange(item.Rest);
        }
        else if (item.Unlabelled is { } kind)
            reader.Add(new FieldDraft(new LabelReading(FlatText.At(item.Node.Span.Start), 0, "", new LabelMeaning(kind)), FieldLayout.Unlabelled, item.Node, item.Text));
        else
        {
            reader.Close();
            reader.AddBody(item.Node, item.Text);
            reader.Close();
            ReadNested(reader, [item]);
        }
    }

    /// <summary>Fields may be a list inside the last item of a list that describes the idea.</summary>
    private static void ReadNested(ContentReader reader, List<Item> items)
    {
        if (reader.Open is not null)
            return;
        foreach (var item in items)
        {
            foreach (var nested in item.Rest.Where(r => r is BulletList or FieldList or DefinitionList))
            {
                var content = ContentReader.Read(reader.Context, [nested]);
                if (content.Score < 5)
                    continue;
                foreach (var field in content.Fields)
                    reader.Add(field);
                reader.Close();
            }
        }
    }

    /// <summary>A list item and how it begins.</summary>
    private sealed record Item(ListItem Node, FlatText Text, LabelReading? Label, FieldKind? Unlabelled, List<Node> Rest)
    {
        public bool IsKnown => Label?.Meaning is not null || Unlabelled is not null;

        public bool IsMarked => Label is { IsMarked: true };

        public FieldKind Kind => Unlabelled ?? Label?.Kind ?? FieldKind.Other;

        public static Item Of(ContentReader reader, ListItem item)
        {
            var (text, rest) = ItemParts.Of(reader.Context, item);
            var label = reader.Context.LabelOf(text);
            if (label is { IsMarked: false, IsBare: true } && !rest.Exists(r => r is BulletList or EnumeratedList or BlockQuote or Paragraph))
                label = null;
            if (label is { Meaning.IsWeak: true, IsMarked: false } && text.Length > 200)
                label = null;
            return new Item(item, text, label, label is null && rest.Count == 0 ? KindOf(text) : null, rest);
        }

        private static FieldKind? KindOf(FlatText text) =>
            text.Length > 60 ? null : SkillLevelGrammar.IsLevel(text) ? FieldKind.SkillLevel : SizeGrammar.IsSize(text) ? FieldKind.ExpectedSize : null;
    }
}
