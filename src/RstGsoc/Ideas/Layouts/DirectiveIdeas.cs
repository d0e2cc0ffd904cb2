using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A topic, admonition or sidebar with a title of its own.</summary>
internal static class DirectiveIdeas
{
    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var ideas = search.Blocks.Where(b => b is Topic or Admonition or Sidebar).Select(b => Read(search.Context, (Element)b)).OfType<IdeaDraft>().ToList();
        return search.Holds(ideas.Count(i => i.Content.Score >= search.Scope.Threshold), ideas.Count) ? ideas : [];
    }

    private static IdeaDraft? Read(ReadingContext context, Element box)
    {
        if (box.Children.OfType<Title>().FirstOrDefault() is not { } title)
            return null;
        var text = context.Text(title);
        if (text.IsBlank || LabelReader.Read(text, context.Vocabulary, isListItem: true) is { Meaning: not null })
            return null;
        var content = ContentReader.Read(context, box.Children);
        return content.IsEmpty ? null : new IdeaDraft(IdeaTitle.Of(text), IdeaLayout.Directive, box, box.Span, content);
    }
}
