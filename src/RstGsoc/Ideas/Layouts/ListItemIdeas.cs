using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>An item of a list is an idea: its first words are the title, fields stand below, labelled or in a fixed order.</summary>
internal static class ListItemIdeas
{
    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var found = new List<IdeaDraft>();
        foreach (var list in search.Blocks.Where(b => b is BulletList or EnumeratedList))
        {
            var ideas = ((Element)list).Children.OfType<ListItem>().Select(item => Read(search.Context, item)).OfType<IdeaDraft>().ToList();
            if (search.Holds(ideas.Count(i => i.Content.Score >= search.Scope.Threshold), ideas.Count))
                found.AddRange(ideas);
        }
        return found;
    }

    /// <summary>The idea that an item would be; null for an item that begins with a label or without words.</summary>
    public static IdeaDraft? Read(ReadingContext context, ListItem item)
    {
        var (text, below) = ItemParts.Of(context, item);
        if (text.IsBlank || LabelReader.Read(text, context.Vocabulary, isListItem: true) is { Meaning: not null, IsBare: false })
            return null;
        var (title, rest) = ItemTitle.Split(context, text);
        if (title.Value.Length == 0)
            return null;
        var content = ContentReader.Read(context, below, rest, item);
        return new IdeaDraft(title, IdeaLayout.ListItem, item, item.Span, content);
    }
}
