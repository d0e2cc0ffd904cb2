using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A table with a row for each field, or with the labels as its head and one row of values.</summary>
internal static class TableFields
{
    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not Table table)
            return false;
        var rows = table.Descendants<Row>().Select(row => row.Children.OfType<Entry>().ToList()).ToList();
        var labels = rows.ConvertAll(cells => cells.Count >= 2 ? LabelOf(reader.Context, cells[0]) : null);
        if (labels.Count(l => l?.Meaning is not null) >= 2)
            ReadRows(reader, rows, labels);
        else if (rows.Count == 2 && rows[0].Count(cell => LabelOf(reader.Context, cell)?.Meaning is not null) >= 2)
            ReadColumns(reader, rows[0], rows[1]);
        else
            return false;
        reader.Close();
        return true;
    }

    /// <summary>The label that a cell is; an unknown one counts too.</summary>
    public static LabelReading? LabelOf(ReadingContext context, Entry cell)
    {
        if (cell.Children.Count == 0 || cell.Children[0] is not Paragraph paragraph)
            return null;
        var text = context.Text(paragraph);
        var length = text.Text.TrimEnd(' ', ':').Length;
        if (length is 0 or > 60)
            return null;
        var meaning = context.Vocabulary.Find(text.Text);
        return new LabelReading(text.Slice(0, length), text.Length, text.Text[length..].Trim(), meaning) { IsMarked = IdeaTitle.IsMarked(text) };
    }

    private static void ReadRows(ContentReader reader, List<List<Entry>> rows, List<LabelReading?> labels)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (labels[i] is not { } label)
                continue;
            var field = reader.Add(new FieldDraft(label, FieldLayout.Table, rows[i][0].Parent!, FlatText.At(rows[i][1].Span.Start)));
            field.Blocks.AddRange(rows[i].Skip(1).SelectMany(c => c.Children));
        }
    }

    private static void ReadColumns(ContentReader reader, List<Entry> head, List<Entry> values)
    {
        for (var i = 0; i < Math.Min(head.Count, values.Count); i++)
        {
            if (LabelOf(reader.Context, head[i]) is { } label)
                reader.Add(new FieldDraft(label, FieldLayout.Table, values[i], FlatText.At(values[i].Span.Start))).Blocks.AddRange(values[i].Children);
        }
    }
}
