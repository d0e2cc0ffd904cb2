using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A table with a row for each idea; its head has the labels.</summary>
internal static class TableIdeas
{
    private const string PersonColumn = "name";

    private static readonly HashSet<string> s_titles =
        new(StringComparer.OrdinalIgnoreCase) { "idea", "project", "title", "project idea", "topic", "project title", "project name", "task" };

    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var ideas = new List<IdeaDraft>();
        foreach (var table in search.Blocks.OfType<Table>().Where(t => !search.Context.Overviews.Has(t)))
        {
            var rows = RowsOf(search.Context, table);
            if (rows.Count > 0 && rows[0].Content.Score >= search.Scope.Threshold)
                ideas.AddRange(rows);
        }
        return ideas;
    }

    /// <summary>An idea for each row below the head, when the head tells where the titles are.</summary>
    public static List<IdeaDraft> RowsOf(ReadingContext context, Table table)
    {
        var rows = table.Descendants<Row>().ToList();
        var labels = rows.Count < 2 ? [] : CellsOf(rows[0]).ConvertAll(cell => TableFields.LabelOf(context, cell));
        var title = TitleColumn(labels);
        if (title < 0)
            return [];
        var name = labels.FindIndex(l => l is not null && l.Label.Plain.Equals(PersonColumn, StringComparison.OrdinalIgnoreCase));
        if (name >= 0 && name != title)
            labels[name] = labels[name]! with { Meaning = new LabelMeaning(FieldKind.Participant) };
        return [.. rows.Skip(1).Select(row => Read(context, row, labels, title)).OfType<IdeaDraft>()];
    }

    /// <summary>The column called after ideas; beside it, "Name" is that of a person.</summary>
    private static int TitleColumn(List<LabelReading?> labels)
    {
        var title = labels.FindIndex(IsTitle);
        if (title < 0)
            title = labels.FindIndex(l => l?.Kind is FieldKind.Title or FieldKind.Component);
        return title < 0 && labels is [{ Meaning: null }, ..] ? 0 : title;
    }

    private static bool IsTitle(LabelReading? label) =>
        label is not null && s_titles.Contains(label.Label.Plain.TrimEnd('s', ':'));

    /// <summary>One cell across the whole table is a remark or a heading.</summary>
    private static IdeaDraft? Read(ReadingContext context, Row row, List<LabelReading?> labels, int title)
    {
        var cells = CellsOf(row);
        if (cells.Count < 2 || title >= cells.Count || cells[title].Children.OfType<Paragraph>().FirstOrDefault() is not { } paragraph)
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
