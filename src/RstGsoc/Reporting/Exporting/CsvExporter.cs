using RstGsoc.Ideas;

namespace RstGsoc.Reporting.Exporting;

/// <summary>Comma-separated values, a row an idea, as RFC 4180 has it.</summary>
public sealed class CsvExporter : IExporter
{
    private const string Special = ",\"\r\n";

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<IdeaPage> pages, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(output);
        WriteRow(output, IdeaTable.Columns.Select(c => c.Name));
        foreach (var page in pages)
        {
            foreach (var idea in page.Ideas)
                WriteRow(output, IdeaTable.Columns.Select(c => c.Cell(page, idea)));
        }
    }

    private static void WriteRow(TextWriter output, IEnumerable<string> cells) => output.Write(string.Join(',', cells.Select(Quote)) + "\r\n");

    /// <summary>A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs what a page says.</summary>
    private static string Quote(string cell)
    {
        if (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t')
            cell = "'" + cell;
        return cell.AsSpan().IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
