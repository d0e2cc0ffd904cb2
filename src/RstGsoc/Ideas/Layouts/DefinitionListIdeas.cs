using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A term is the title, its definition the idea.</summary>
internal static class DefinitionListIdeas
{
    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var found = new List<IdeaDraft>();
        foreach (var list in search.Blocks.OfType<DefinitionList>())
        {
            var ideas = list.Children.OfType<DefinitionListItem>().Select(item => Read(search.Context, item)).OfType<IdeaDraft>().ToList();
            if (search.Holds(ideas.Count(i => i.Content.Score >= search.Scope.Threshold), ideas.Count))
                found.AddRange(ideas);
        }
        return found;
    }

    private static IdeaDraft? Read(ReadingContext context, DefinitionListItem item)
    {
        if (item.Children.OfType<Term>().FirstOrDefault() is not { } term || item.Children.OfType<Definition>().FirstOrDefault() is not { } definition)
            return null;
        var text = context.Text(term);
        if (text.IsBlank || context.LabelOf(text) is { Meaning: not null })
            return null;
        var content = ContentReader.Read(context, definition.Children);
        return new IdeaDraft(IdeaTitle.Of(text), IdeaLayout.DefinitionListItem, item, item.Span, content);
    }
}
