using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules;

/// <summary>An entry in a table of pages (Sphinx's <c>toctree</c>) on a page whose title names one year.</summary>
/// <param name="Folder">The folder of the page with the table.</param>
/// <param name="Entry">The listed page's file name, without its ending.</param>
/// <param name="Year">The year in the title.</param>
internal sealed record PageTable(string Folder, string Entry, int Year)
{
    public static IEnumerable<PageTable> Of(IdeaPage page)
    {
        if (page.Source.Path is not { } path || YearText.FindAll(page.Title?.Value ?? "").Distinct().ToList() is not [var year])
            return [];
        var tables = page.Document.Descendants<DirectiveElement>().Where(directive => directive.Name == "toctree");
        var folder = Path.GetDirectoryName(path) ?? "";
        return tables.SelectMany(table => table.Descendants<TextNode>()).SelectMany(text => text.Value.Split('\n')).Select(EntryOf).Where(entry => entry.Length > 0).Select(entry => new PageTable(folder, entry, year));
    }

    /// <summary>Whether the page stands in the table's folder or below. Folders in the entry do not count, as in links.</summary>
    public bool Holds(IdeaPage page) => Path.GetDirectoryName(page.Source.Path ?? "") is { } folder && (folder == Folder || folder.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>The name in <c>folder/name.rst</c> and in <c>Title &lt;folder/name></c>.</summary>
    private static string EntryOf(string line)
    {
        var target = line.Trim().TrimEnd('>');
        var name = target[(target.LastIndexOfAny(['/', '<']) + 1)..];
        return name.EndsWith(".rst", StringComparison.Ordinal) ? name[..^4] : name;
    }
}
