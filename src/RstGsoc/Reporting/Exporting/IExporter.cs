using RstGsoc.Ideas;

namespace RstGsoc.Reporting.Exporting;

/// <summary>A form in which the ideas of pages are written down.</summary>
public interface IExporter
{
    /// <summary>The name that the command line calls it by.</summary>
    string Name { get; }

    /// <summary>Writes what was read from the pages.</summary>
    void Write(IReadOnlyList<IdeaPage> pages, TextWriter output);
}
