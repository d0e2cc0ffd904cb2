using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
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
            var items = ((Element)list).Children.OfType<ListItem>().ToList();
            var texts = items.ConvertAll(i => ItemParts.Of(search.Context, i).Text);
            var signs = new ItemSigns(texts.Count(t => NamesBehind(t) is not null) is var named and >= 2 && named * 2 > items.Count, texts.Count >= 2 && texts.TrueForAll(ItemTitle.HasColon));
            var ideas = items.Select(item => Read(search.Context, item, signs)).OfType<IdeaDraft>().ToList();
            if (search.Holds(ideas.Count(i => i.Content.Score >= search.Scope.Threshold), ideas.Count))
                found.AddRange(ideas);
        }
        return found;
    }

    /// <summary>The idea that an item would be; null for an item that begins with a label or without words.</summary>
    /// <param name="context">The page.</param>
    /// <param name="item">The item.</param>
    /// <param name="signs">What it has in common with its neighbours.</param>
    public static IdeaDraft? Read(ReadingContext context, ListItem item, ItemSigns signs = default)
    {
        var (text, below) = ItemParts.Of(context, item);
        if (text.IsBlank || context.LabelOf(text) is { Meaning: not null, IsBare: false })
            return null;
        var bracket = TitleRemarks.BracketOf(text);
        var remarks = bracket is null ? [] : TitleRemarks.ReadPart(context, bracket.Value.Inside, item).ToList();
        if (remarks.Count == 0 && signs.AreNamed && NamesBehind(text) is { } names)
            remarks.Add(TitleRemarks.Draft(FieldKind.Mentors, names, item));
        var (title, rest) = ItemTitle.Split(context, remarks.Count > 0 ? bracket!.Value.Before : text, signs.HaveColons);
        if (remarks.Count > 0 && rest is null && !bracket!.Value.After.IsBlank)
            rest = bracket.Value.After;
        if (title.Value.Length == 0)
            return null;
        var content = ContentReader.Read(context, below, rest, item);
        content.Fields.InsertRange(0, remarks);
        if (remarks.Count == 0)
            TitleRemarks.AddTo(content, context, rest is null ? text : text.Slice(0, text.Text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? end : text.Length), item);
        return new IdeaDraft(title, IdeaLayout.ListItem, item, item.Span, content);
    }

    /// <summary>A last bracket with nothing but names in it, or somebody still to be found.</summary>
    private static FlatText? NamesBehind(FlatText text) =>
        TitleRemarks.BracketOf(text) is { Inside: { IsBlank: false, Length: < 80 } inside } && PeopleReader.Read(inside) is [_, ..] people
        && people.All(p => p.IsPlaceholder || (p.Name is { } name && PersonNames.IsFullName(name.Value))) ? inside : null;
}

/// <summary>What the items of a list have in common.</summary>
/// <param name="AreNamed">Whether a bracket behind the title names the mentors.</param>
/// <param name="HaveColons">Whether a few words and a colon begin every item.</param>
internal readonly record struct ItemSigns(bool AreNamed, bool HaveColons);
