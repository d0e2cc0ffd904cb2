using System.Text;
using RstGsoc.Cli.Files;

namespace RstGsoc.Cli.Configuration;

/// <summary>What the .gitignore files of a repository leave out. Outside of a repository those of all folders above count.</summary>
internal sealed class GitIgnore
{
    /// <summary>In megabytes.</summary>
    private const int MaximumSize = 1;

    private readonly Dictionary<string, IReadOnlyList<GlobList>> _byFolder = new(StringComparer.Ordinal);

    /// <summary>Whether git would not see a file or folder of a folder that it sees, or that was named. The files of deeper folders are stronger.</summary>
    public bool IsIgnored(string fullPath, bool isFolder)
    {
        foreach (var list in ListsFor(Path.GetDirectoryName(fullPath)))
        {
            if (list.MatchesItself(fullPath, isFolder) is { } decision)
                return decision;
        }
        return false;
    }

    /// <summary>The lists that count in a folder, its own first.</summary>
    private IReadOnlyList<GlobList> ListsFor(string? folder)
    {
        if (folder is null)
            return [];
        if (_byFolder.TryGetValue(folder, out var lists))
            return lists;
        var above = Path.Exists(Path.Combine(folder, ".git")) ? [] : ListsFor(Path.GetDirectoryName(folder));
        var own = Read(folder, ".gitignore");
        return _byFolder[folder] = own is null ? above : [own, .. above];
    }

    private static string[] Lines(byte[] bytes) => [.. Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r'))];

    private static GlobList? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            return File.Exists(path) && new GlobList(folder, Lines(RegularFile.Read(path, MaximumSize))) is { IsEmpty: false } list ? list : null;
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            return null;
        }
    }
}
