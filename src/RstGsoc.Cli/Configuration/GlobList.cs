namespace RstGsoc.Cli.Configuration;

/// <summary>
/// Patterns in the syntax of .gitignore, relative to a folder: without a slash they fit names at any depth, <c>!</c> takes back,
/// the last one that fits decides.
/// </summary>
internal sealed class GlobList
{
    private readonly string _folder;
    private readonly GlobPattern[] _patterns;

    public GlobList(string folder, IEnumerable<string> patterns)
    {
        _folder = folder;
        _patterns = [.. patterns.Select(GlobPattern.Parse).OfType<GlobPattern>()];
    }

    public bool IsEmpty => _patterns.Length == 0;

    /// <summary>Whether the path, or a folder that it lies in, fits; null when no pattern says anything about it.</summary>
    public bool? Matches(string fullPath, bool isFolder)
    {
        var path = RelativePath(fullPath);
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (Decide(path[..slash], isFolder: true) == true)
                return true;
        }
        return Decide(path, isFolder);
    }

    /// <summary>Whether the path itself fits, whatever it lies in; null when no pattern says anything about it.</summary>
    public bool? MatchesItself(string fullPath, bool isFolder) => Decide(RelativePath(fullPath), isFolder);

    private bool? Decide(string path, bool isFolder) =>
        Array.FindLast(_patterns, pattern => pattern.Matches(path, isFolder)) is { } pattern ? !pattern.IsNegated : null;

    /// <summary>Relative to the list's folder; what lies elsewhere is taken from the file system's root.</summary>
    private string RelativePath(string fullPath)
    {
        var path = Path.GetRelativePath(_folder, fullPath);
        if (Path.IsPathRooted(path) || path.StartsWith("..", StringComparison.Ordinal))
            path = Path.GetRelativePath(Path.GetPathRoot(fullPath)!, fullPath);
        return path.Replace('\\', '/');
    }
}
