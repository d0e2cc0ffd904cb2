using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas.Layouts;

/// <summary>Each idea begins with a field that is its title: <c>:Title: x</c> or <c>**Project:** x</c>, and there are several of them.</summary>
internal static class TitleFieldIdeas
{
    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var starts = Enumerable.Range(0, search.Blocks.Count).Where(i => TitleOf(search.Context, search.Blocks[i]) is not null).ToList();
        if (starts.Count < 2)
            return [];
        var ideas = new List<IdeaDraft>();
        for (var i = 0; i < starts.Count; i++)
            ideas.Add(Read(search, starts[i], i + 1 < starts.Count ? starts[i + 1] : search.Blocks.Count));
        return ideas.Count(d => d.Content.Score >= search.Scope.Threshold) * 2 >= ideas.Count ? ideas : [];
    }

    private static IdeaDraft Read(BlockSearch search, int start, int end)
    {
        var (title, field) = TitleOf(search.Context, search.Blocks[start])!.Value;
        var content = ContentReader.Read(search.Context, search.Blocks.Skip(start).Take(end - start));
        content.Fields.RemoveAll(f => f.Kind == field);
        var span = TextSpan.FromBounds(search.Blocks[start].Span.Start, Math.Max(search.Blocks[start].Span.End, search.Blocks[end - 1].Span.End));
        return new IdeaDraft(title, IdeaLayout.FieldList, search.Blocks[start], span, content);
    }

    private static (Located<string> Title, FieldKind Kind)? TitleOf(ReadingContext context, Node block)
    {
        if (block is not (FieldList or Paragraph or LineBlock or BulletList or DefinitionList))
            return null;
        var content = ContentReader.Read(context, [block]);
        var field = content.Fields.FirstOrDefault(f => f.Kind == FieldKind.Title) ?? content.Fields.FirstOrDefault(f => f.Kind == FieldKind.Component && IsProject(f));
        if (field is null || content.Fields.IndexOf(field) > 1 || new FieldValue(context, field).FirstParagraph is not { } title)
            return null;
        return (IdeaTitle.Of(title), field.Kind);
    }

    /// <summary>"Project: x" names the project; "Component: x" does not.</summary>
    private static bool IsProject(FieldDraft field) => field.Label.Label.Plain.StartsWith("project", StringComparison.OrdinalIgnoreCase);
}
