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
        var end = search.Blocks[^1].Span.End;
        var ideas = starts.Select((start, i) => Read(search.Context, content, start, i + 1 < starts.Count ? starts[i + 1].Label.Label.Span.Start : end)).OfType<IdeaDraft>().ToList();
        return ideas.Count(d => d.Content.Score >= search.Scope.Threshold) * 2 >= starts.Count ? ideas : [];
    }

    private static IdeaDraft? Read(ReadingContext context, IdeaContent all, FieldDraft start, int end)
    {
        if (new FieldValue(context, start).FirstParagraph is not { } title)
            return null;
        var from = start.Label.Label.Span.Start;
        var content = new IdeaContent();
        content.Fields.AddRange(all.Fields.Where(f => f != start && f.Label.Label.Span.Start > from && f.Label.Label.Span.Start < end));
        content.Body.AddRange(all.Body.Where(b => b.Node.Span.Start > from && b.Node.Span.Start < end));
        return new IdeaDraft(IdeaTitle.Of(title), IdeaLayout.FieldList, start.Node, TextSpan.FromBounds(from, Math.Max(from, end)), content);
    }

    /// <summary>"Project: x" names the project; "Component: x" does not.</summary>
    private static bool IsProject(FieldDraft field) => field.Label.Label.Plain.StartsWith("project", StringComparison.OrdinalIgnoreCase);
}
