namespace RstGsoc.Syntax.Directives;

/// <summary>The files that one page takes in: which are open, and how much there has been.</summary>
internal sealed class InclusionLog
{
    /// <summary>What a file counts at least, so that many empty ones are many.</summary>
    private const int SmallestCount = 1000;

    private readonly List<(string Path, Clipping Clipping)> _open = [];
    private long _size;

    /// <summary>Adds up what the page takes in; says when it is too much.</summary>
    public string? Count(FileInsertion insertion, int size)
    {
        _size += Math.Max(size, SmallestCount);
        return _size > insertion.MaximumSize ? "The page takes in more than it may"
            : _open.Count >= insertion.MaximumDepth ? "Files include files too deeply"
            : null;
    }

    /// <summary>The files from the given one back to the page, when the same piece is open already; else null.</summary>
    public string? FindCircle(string path, Clipping clipping, string pageName) =>
        _open.Contains((path, clipping)) || (path, clipping) == (pageName, default)
            ? string.Join("\n> ", [path, .. _open.Select(file => file.Path).Reverse(), pageName])
            : null;

    public void Open(string path, Clipping clipping) => _open.Add((path, clipping));

    public void Close() => _open.RemoveAt(_open.Count - 1);
}
