using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A table with a row for each idea; its head has the labels.</summary>
internal static class TableIdeas
{
    private static readonly HashSet<string> s_titles =
        new(StringComparer.OrdinalIgnoreCase) { "idea", "project", "title", "project idea", "name", "topic", "project title", "project name", "task" };

    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var ideas = new List<IdeaDraft>();
        foreach (var table in search.Blocks.OfType<Table>())
            ideas.AddRange(Read(search, table));
        return ideas;
    }

    private static IEnumerable<IdeaDraft> Read(BlockSearch search, Table table)
    {
        var rows = table.Descendants<Row>().ToList();
        if (rows.Count < 2)
            return [];
        var labels = CellsOf(rows[0]).ConvertAll(cell => TableFields.LabelOf(search.Context, cell));
        var title = labels.FindIndex(l => l?.Kind is FieldKind.Title or FieldKind.Component || IsTitle(l));
        if (title < 0 && labels[0] is { Meaning: null })
            title = 0;
        var others = labels.Where((l, i) => i != title && l?.Meaning is not null).Sum(l => FieldWeight.Of(l!.Kind));
        if (title < 0 || others < search.Scope.Threshold)
            return [];
        return rows.Skip(1).Select(row => Read(search.Context, row, labels, title)).OfType<IdeaDraft>();
    }

    private static bool IsTitle(LabelReading? label) =>
        label is not null && s_titles.Contains(label.Label.Plain.TrimEnd('s', ':'));

    private static IdeaDraft? Read(ReadingContext context, Row row, List<LabelReading?> labels, int title)
    {
        var cells = CellsOf(row);
        if (title >= cells.Count || cells[title].Children.OfType<Paragraph>().FirstOrDefault() is not { } paragraph)
            return null;
        var content = new IdeaContent();
        for (var i = 0; i < Math.Min(cells.Count, labels.Count); i++)
        {
            if (i == title || labels[i] is not { } label)
                continue;
            var field = new FieldDraft(label, FieldLayout.Table, cells[i], FlatText.At(cells[i].Span.Start));
            field.Blocks.AddRange(cells[i].Children);
            content.Fields.Add(field);
        }
        return new IdeaDraft(IdeaTitle.Of(context.Text(paragraph)), IdeaLayout.TableRow, row, row.Span, content);
    }

    private static List<Entry> CellsOf(Row row) => [.. row.Children.OfType<Entry>()];
}
