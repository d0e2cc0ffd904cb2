using RstGsoc.Cli.Configuration;
using RstGsoc.Cli.Files;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary>
/// Finds and reads the pages that a command line names. What cannot be read is told on standard error; the rest goes on. Symbolic links that are
/// found in a folder are not followed: they may lead out of it, or in a circle. One that is named is.
/// </summary>
/// <param name="host">Where standard input comes from and complaints go.</param>
/// <param name="standardInputName">What to call the page that <c>-</c> reads.</param>
/// <param name="settings">Says which files are left out; null to leave out none.</param>
internal sealed class PageFiles(Host host, string? standardInputName = null, PageSettings? settings = null)
{
    /// <summary>In megabytes.</summary>
    public const int UsualMaximumSize = 256;

    private const int MostSiblings = 500;

    private static readonly EnumerationOptions s_visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint, IgnoreInaccessible = false };
    private bool _hasExcluded;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _listed = [];

    /// <summary>Whether something that was named could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The page that standard input held, when it was named.</summary>
    public SourceText? StandardInput { get; private set; }

    /// <summary>The largest page that is read, in megabytes.</summary>
    public int MaximumSize { get; init; } = UsualMaximumSize;

    /// <summary>The files that the paths name, in their order; those of a folder in order of their names. Nothing is read yet.</summary>
    public IReadOnlyList<string> List(IEnumerable<string> paths)
    {
        _listed.AddRange(paths.SelectMany(Find).Where(IsNew));
        return _listed;
    }

    /// <summary>The pages in the files that <see cref="List"/> found.</summary>
    public IReadOnlyList<SourceText> Read(IEnumerable<string> paths)
    {
        var (files, pages) = (List(paths), new List<SourceText>());
        foreach (var file in files)
        {
            host.Progress?.Show("reading", pages.Count, files.Count);
            if (Load(file) is { } page)
                pages.Add(page);
        }
        return pages;
    }

    /// <summary>The pages in the folders of those already read that were not named, for comparison only.</summary>
    public IReadOnlyList<SourceText> ReadSiblings()
    {
        var folders = _listed.Where(path => path != "-").Select(path => Path.GetDirectoryName(path) ?? "").Distinct().ToList();
        return [.. folders.SelectMany(Pages).Where(IsNew).Select(LoadQuietly).OfType<SourceText>()];
    }

    /// <summary>A file has many names: relative, absolute, by a link. It is read once.</summary>
    private bool IsNew(string path)
    {
        try
        {
            return _seen.Add(path == "-" ? path : RegularFile.FullName(path));
        }
        catch (IOException)
        {
            return _seen.Add(Path.GetFullPath(path));
        }
    }

    private static IEnumerable<string> Pages(string folder)
    {
        try
        {
            return Directory.GetFiles(folder.Length == 0 ? "." : folder, "*.rst", s_visible).Order(StringComparer.Ordinal).Take(MostSiblings)
                .Select(file => Path.Combine(folder, Path.GetFileName(file)));
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            return [];
        }
    }

    private SourceText? LoadQuietly(string path)
    {
        try
        {
            return RegularFile.ReadPage(path, MaximumSize);
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            return null;
        }
    }

    private List<string> Find(string path)
    {
        if (path == "-")
            return [path];
        if (File.Exists(path))
            return settings?.IsExcluded(path, isFolder: false) == true ? [] : [path];
        if (!Directory.Exists(path))
            return Fail(path, FileFault.Missing(path));
        var found = new List<string>();
        Collect(path, found);
        return found.Count > 0 || _hasExcluded ? found : Fail(path, "the folder has no .rst files");
    }

    private void Collect(string folder, List<string> found)
    {
        try
        {
            var prefix = folder == "." ? "" : folder;
            foreach (var file in Directory.EnumerateFiles(folder, "*.rst", s_visible).Order(StringComparer.Ordinal).Where(file => !IsLeftOut(file, isFolder: false)))
                found.Add(Path.Combine(prefix, Path.GetFileName(file)));
            foreach (var child in Directory.EnumerateDirectories(folder, "*", s_visible).Order(StringComparer.Ordinal))
            {
                if (!IsLeftOut(child, isFolder: true))
                    Collect(Path.Combine(prefix, Path.GetFileName(child)), found);
            }
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            Fail(folder, FileFault.Reason(folder, error));
        }
    }

    private bool IsLeftOut(string path, bool isFolder)
    {
        var isLeftOut = settings is not null && (settings.IsExcluded(path, isFolder) || settings.IsIgnoredByGit(path, isFolder));
        _hasExcluded |= isLeftOut;
        return isLeftOut;
    }

    private SourceText? Load(string path)
    {
        try
        {
            return path == "-" ? LoadStandardInput() : RegularFile.ReadPage(path, MaximumSize);
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            Fail(path, FileFault.Reason(path, error));
            return null;
        }
    }

    private SourceText LoadStandardInput()
    {
        using var input = host.Input();
        return StandardInput = SourceText.FromBytes(RegularFile.Read(input, MaximumSize), standardInputName ?? "<stdin>");
    }

    private List<string> Fail(string path, string reason)
    {
        HasFailed = true;
        host.Complain($"{path}: {reason}");
        return [];
    }
}
