using RstGsoc.Ideas.Layouts;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>
/// Tables with a row for each idea whose section stands below: the sections are the ideas, and the rows tell their size, level and people.
/// </summary>
internal sealed class OverviewTables
{
    private readonly Dictionary<string, List<FieldDraft>> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Table> _tables = new(ReferenceEqualityComparer.Instance);

    public OverviewTables(ReadingContext context)
    {
        var tables = context.Document.Descendants<Table>().ToList();
        if (tables.Count == 0)
            return;
        var headings = context.Document.Descendants<Section>().Where(s => s.Title is not null)
            .Select(s => context.TitleOf(s.Title!).Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var table in tables)
            Note(table, TableIdeas.RowsOf(context, table), headings);
    }

    /// <summary>Whether a table is the overview of sections.</summary>
    public bool Has(Table table) => _tables.Contains(table);

    /// <summary>What the overview tells of the idea with a title.</summary>
    public IReadOnlyList<FieldDraft> FieldsOf(string title) => _fields.GetValueOrDefault(title) ?? [];

    private void Note(Table table, List<IdeaDraft> rows, HashSet<string> headings)
    {
        if (rows.Count == 0 || rows.Count(r => headings.Contains(r.Title.Value)) * 2 <= rows.Count)
            return;
        _tables.Add(table);
        foreach (var row in rows)
            _fields.TryAdd(row.Title.Value, row.Content.Fields);
    }
}
