using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>
/// In a section of ideas that has no other ideas: a list whose items have a bold or linked title and a description, but no fields.
/// </summary>
internal static class PlainListIdeas
{
    /// <summary>An item with fewer words behind its title is a link to elsewhere.</summary>
    private const int FewestWords = 6;

    public static List<IdeaDraft> Find(BlockSearch search)
    {
        if (!search.Scope.IsStrong || search.Blocks.Count(b => b is BulletList or EnumeratedList) != 1)
            return [];
        var list = (Element)search.Blocks.First(b => b is BulletList or EnumeratedList);
        var items = list.Children.OfType<ListItem>().ToList();
        var ideas = items.Select(item => ListItemIdeas.Read(search.Context, item)).OfType<IdeaDraft>().Where(IsDescribed).ToList();
        return ideas.Count >= 2 && ideas.Count == items.Count ? ideas : [];
    }

    private static bool IsDescribed(IdeaDraft idea) =>
        idea.Content.Body.Count > 0 && idea.Content.Body.Sum(b => b.Text?.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0) >= FewestWords;
}
