using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas.Layouts;

/// <summary>Each idea begins with a field that is its title: <c>:Title: x</c> or <c>**Project:** x</c>, and there are several of them.</summary>
internal static class TitleFieldIdeas
{
    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var content = ContentReader.Read(search.Context, search.Blocks);
        var kind = content.Fields.Count(f => f.Kind == FieldKind.Title && f.HasValue) >= 2 ? FieldKind.Title : FieldKind.Component;
        var starts = content.Fields.FindAll(f => f.Kind == kind && f.HasValue && (kind == FieldKind.Title || IsProject(f)));
        if (starts.Count < 2 || content.Fields.IndexOf(starts[0]) > 1)
            return [];
        var ideas = new List<IdeaDraft>();
        var ends = starts.Skip(1).Select(s => s.Label.Label.Span.Start).Append(search.Blocks[^1].Span.End);
        var (field, body) = (content.Fields.IndexOf(starts[0]), 0);
        foreach (var (start, end) in starts.Zip(ends))
        {
            if (Read(search.Context, content, start, end, ref field, ref body) is { } idea)
                ideas.Add(idea);
        }
        return ideas.Count(d => d.Content.Score >= search.Scope.Threshold) * 2 >= starts.Count ? ideas : [];
    }

    /// <summary>Fields and body are in page order; each idea takes its share.</summary>
    private static IdeaDraft? Read(ReadingContext context, IdeaContent all, FieldDraft start, int end, ref int field, ref int body)
    {
        var from = start.Label.Label.Span.Start;
        var content = new IdeaContent();
        for (; field < all.Fields.Count && (all.Fields[field] == start || all.Fields[field].Label.Label.Span.Start < end); field++)
        {
            if (all.Fields[field] != start)
                content.Fields.Add(all.Fields[field]);
        }
        for (; body < all.Body.Count && all.Body[body].Node.Span.Start < end; body++)
        {
            if (all.Body[body].Node.Span.Start > from)
                content.Body.Add(all.Body[body]);
        }
        if (new FieldValue(context, start).FirstParagraph is not { } title)
            return null;
        return new IdeaDraft(IdeaTitle.Of(title), IdeaLayout.FieldList, start.Node, TextSpan.FromBounds(from, Math.Max(from, end)), content);
    }

    /// <summary>"Project: x" names the project; "Component: x" does not.</summary>
    private static bool IsProject(FieldDraft field) => field.Label.Label.Plain.StartsWith("project", StringComparison.OrdinalIgnoreCase);
}
