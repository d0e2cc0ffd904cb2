using RstGsoc.Ideas;

namespace RstGsoc.Reporting.Exporting;

/// <summary>A Markdown table for each page that has ideas.</summary>
public sealed class MarkdownExporter : IExporter
{
    /// <summary>Page, line and year are in the heading or of no use in a table for people.</summary>
    private static readonly HashSet<string> s_left = ["page", "year", "summary", "suggested by"];

    private static readonly (string Name, Func<IdeaPage, Idea, string> Cell)[] s_columns = [.. IdeaTable.Columns.Where(c => !s_left.Contains(c.Name))];

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<IdeaPage> pages, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(output);
        var isFirst = true;
        foreach (var page in pages.Where(p => p.Ideas.Length > 0))
        {
            if (!isFirst)
                output.WriteLine();
            isFirst = false;
            WritePage(page, output);
        }
    }

    private static void WritePage(IdeaPage page, TextWriter output)
    {
        output.WriteLine($"## {Escape(page.Title?.Value ?? page.Source.Path ?? "")}");
        output.WriteLine();
        WriteRow(output, s_columns.Select(c => c.Name));
        WriteRow(output, s_columns.Select(_ => "---"));
        foreach (var idea in page.Ideas)
            WriteRow(output, s_columns.Select(c => Escape(c.Cell(page, idea))));
    }

    private static void WriteRow(TextWriter output, IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Escape(string text)
    {
        foreach (var special in (ReadOnlySpan<string>)["\\", "|", "*", "_", "`", "[", "<"])
            text = text.Replace(special, "\\" + special, StringComparison.Ordinal);
        return text.ReplaceLineEndings(" ");
    }
}
