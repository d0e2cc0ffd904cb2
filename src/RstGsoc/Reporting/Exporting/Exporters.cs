using System.Collections.Immutable;

namespace RstGsoc.Reporting.Exporting;

/// <summary>The list of exporters.</summary>
public static class Exporters
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IExporter> All { get; } = [new JsonExporter(), new CsvExporter(), new MarkdownExporter(), new HtmlExporter()];
}
