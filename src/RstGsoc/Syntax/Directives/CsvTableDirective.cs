using RstGsoc.Syntax.Blocks;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>A table whose rows are comma-separated values. https://docutils.sourceforge.io/docs/ref/rst/directives.html#csv-table</summary>
internal sealed class CsvTableDirective() : Directive("csv-table")
{
    private static readonly IReadOnlyDictionary<string, OptionConverter> s_options = new Dictionary<string, OptionConverter>(TableOptions.OfRows, StringComparer.Ordinal)
    {
        ["header"] = OptionConverters.Unchanged,
        ["file"] = OptionConverters.Path,
        ["url"] = OptionConverters.Uri,
        ["encoding"] = OptionConverters.Encoding,
        ["delim"] = CharacterCode.SingleOrWhiteSpace,
        ["keepspace"] = OptionConverters.Flag,
        ["quote"] = CharacterCode.Single,
        ["escape"] = CharacterCode.Single,
    };

    public override int OptionalArguments => 1;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        if (CsvSource.IsDisabled(use))
            return;
        var (title, messages) = TableOptions.ReadTitle(use);
        if (CsvSource.Read(use) is not { } source)
            return;
        var text = new CsvText();
        if (ReadHeader(use, text) is not { } header || ReadRows(use, CsvDialect.Of(use.Options), text, source.Lines, source.From, source.To) is not { } rows)
            return;
        var columnCount = header.Concat(rows).Select(row => row.Count).DefaultIfEmpty().Max();
        if (!TableOptions.HasBody(use, [.. rows.Select(row => row.Count)]) || TableOptions.ColumnWidths(use, columnCount) is not { } widths)
            return;
        var lines = text.ToLines(source.FirstNumber);
        var cells = Arrange([.. header, .. rows], columnCount, lines);
        var layout = new TableLayout(widths, cells, header.Count + rows.Count, header.Count + TableOptions.HeadRowCount(use), lines);
        AddTable(use, layout, title, messages);
    }

    private static List<List<CsvCell>>? ReadHeader(DirectiveUse use, CsvText text) =>
        use.Block.FindOptionText("header") is { } lines ? ReadRows(use, CsvDialect.Header, text, lines, 0, lines.Count) : [];

    private static List<List<CsvCell>>? ReadRows(DirectiveUse use, CsvDialect dialect, CsvText text, Lines lines, int from, int to)
    {
        var (rows, error) = new CsvReader(dialect, text).Read(lines, from, to);
        if (error is null)
            return rows;
        use.Fail(3, SyntaxRules.InvalidCsv, $"Error with CSV data in \"{use.Name}\" directive:\n{error}");
        return null;
    }

    /// <summary>The cells by row, with empty ones where a row is short.</summary>
    private static List<TableCell> Arrange(List<List<CsvCell>> rows, int columnCount, Lines lines)
    {
        var (cells, last) = (new List<TableCell>(rows.Count * columnCount), default(CsvCell));
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columnCount; column++)
            {
                last = column < rows[row].Count ? rows[row][column] : new CsvCell(lines.Start(last.To), last.To, last.To);
                cells.Add(new TableCell(row, 0, 0, last.Place, last.From, last.To));
            }
        }
        return cells;
    }

    private static void AddTable(DirectiveUse use, TableLayout layout, Title? title, SystemMessage[] messages)
    {
        var start = layout.Text.Span(layout.Cells[0].Place, layout.Cells[0].Place).Start;
        var table = new TableBuilder(use.Reader, layout) { StubColumnCount = TableOptions.StubColumnCount(use) }.Build(TextSpan.FromBounds(start, use.Span.End));
        TableOptions.ApplyWidthsClass(use, table);
        use.ApplyClasses(table);
        TableOptions.Add(use, table, title, messages);
    }
}
