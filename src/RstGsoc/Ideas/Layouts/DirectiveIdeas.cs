using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A topic, admonition or sidebar with a title of its own. A single one with nothing but fields tells those of its section.</summary>
internal static class DirectiveIdeas
{
    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var ideas = search.Blocks.Where(b => b is Topic or Admonition or Sidebar).SelectMany(b => ReadAll(search, (Element)b)).ToList();
        if (ideas is [{ Content.Body.Count: 0 }])
            return [];
        return search.Holds(ideas.Count(i => i.Content.Score >= search.Scope.Threshold), ideas.Count) ? ideas : [];
    }

    /// <summary>The ideas in the boxes inside a box, as cards in tabs; else the box itself.</summary>
    private static List<IdeaDraft> ReadAll(BlockSearch search, Element box)
    {
        var inner = box.Children.Where(c => c is Topic or Admonition or Container).SelectMany(c => ReadAll(search, (Element)c)).Where(i => i.Content.Score >= search.Scope.Threshold).ToList();
        return inner.Count > 0 ? inner : Read(search.Context, box) is { } idea ? [idea] : [];
    }

    private static IdeaDraft? Read(ReadingContext context, Element box)
    {
        if (box.Children.OfType<Title>().FirstOrDefault() is not { } title)
            return null;
        var text = context.Text(title);
        if (text.IsBlank || context.LabelOf(text) is { Meaning: not null })
            return null;
        var content = ContentReader.Read(context, box.Children);
        return content.IsEmpty ? null : new IdeaDraft(IdeaTitle.Of(text), IdeaLayout.Directive, box, box.Span, content);
    }
}
