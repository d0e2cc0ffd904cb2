using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>
/// Accepted projects, a line each: <c>Jo Doe: Fuzz the parser (mentor: Ann Lee)</c> and <c>Fuzz the parser by Jo Doe</c>. Where no heading
/// says that they are accepted, every line must name who did it and who mentored.
/// </summary>
internal static class AcceptedListIdeas
{
    /// <summary>A longer line tells something else.</summary>
    private const int LongestLine = 240;

    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var found = new List<IdeaDraft>();
        foreach (var list in search.Blocks.Where(b => b is BulletList or EnumeratedList))
        {
            var items = ((Element)list).Children.OfType<ListItem>().ToList();
            var projects = items.Select(i => Read(search.Context, i)).OfType<IdeaDraft>().ToList();
            if (projects.Count >= 2 && projects.Count == items.Count && (IsPromised(search) || projects.TrueForAll(p => p.Content.Score >= 5)))
                found.AddRange(projects);
        }
        return found;
    }

    private static bool IsPromised(BlockSearch search) => search.Scope is { IsStrong: true, Section: IdeaSection.Accepted };

    /// <summary>The project that a line names together with who did it.</summary>
    private static IdeaDraft? Read(ReadingContext context, ListItem item)
    {
        var (text, below) = ItemParts.Of(context, item);
        var bracket = TitleRemarks.BracketOf(text);
        var remarks = bracket is { After.IsBlank: true } ? TitleRemarks.ReadPart(context, bracket.Value.Inside, item).ToList() : [];
        if (text.Length > LongestLine || Split(remarks.Count > 0 ? bracket!.Value.Before : text) is not var (person, project))
            return null;
        if (project.IsBlank || project.Text.EndsWith('.') || context.LabelOf(text) is { Meaning: not null })
            return null;
        var content = ContentReader.Read(context, below);
        content.Fields.InsertRange(0, remarks);
        content.Fields.Insert(0, TitleRemarks.Draft(FieldKind.Participant, person, item));
        return new IdeaDraft(IdeaTitle.Of(project), IdeaLayout.ListItem, item, item.Span, content);
    }

    private static (FlatText Person, FlatText Project)? Split(FlatText text)
    {
        foreach (var delimiter in new[] { ":", " - ", " \u2013 ", " \u2014 ", "," })
        {
            var at = text.Text.IndexOf(delimiter, StringComparison.Ordinal);
            if (at > 0 && PersonNames.IsFullName(text.Text[..at]))
                return (text.Slice(0, at), text.Slice(at + delimiter.Length));
        }
        var by = text.Text.LastIndexOf(" by ", StringComparison.Ordinal);
        return by > 0 && PersonNames.IsFullName(text.Text[(by + 4)..].TrimEnd('.')) ? (text.Slice(by + 4), text.Slice(0, by)) : null;
    }
}
