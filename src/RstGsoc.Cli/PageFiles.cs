using RstGsoc.Cli.Configuration;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary>Finds and reads the pages that a command line names. What cannot be read is told on standard error; the rest goes on.</summary>
/// <param name="host">Where standard input comes from and complaints go.</param>
/// <param name="standardInputName">What to call the page that <c>-</c> reads.</param>
/// <param name="settings">Says which files are left out; null to leave out none.</param>
internal sealed class PageFiles(Host host, string? standardInputName = null, PageSettings? settings = null)
{
    private const int MostSiblings = 500;

    private static readonly EnumerationOptions s_visible = new() { AttributesToSkip = FileAttributes.Hidden };
    private bool _hasExcluded;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether something that was named could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The page that standard input held, when it was named.</summary>
    public SourceText? StandardInput { get; private set; }

    /// <summary>The pages, in the order of the paths; those of a folder in order of their names.</summary>
    public IReadOnlyList<SourceText> Read(IEnumerable<string> paths) => [.. paths.SelectMany(Find).Where(path => _seen.Add(path)).Select(Load).OfType<SourceText>()];

    /// <summary>The pages in the folders of those already read that were not named, for comparison only.</summary>
    public IReadOnlyList<SourceText> ReadSiblings()
    {
        var folders = _seen.Where(path => path != "-").Select(path => Path.GetDirectoryName(path) ?? "").Distinct().ToList();
        return [.. folders.SelectMany(Pages).Where(path => _seen.Add(path)).Select(LoadQuietly).OfType<SourceText>()];
    }

    private static IEnumerable<string> Pages(string folder)
    {
        try
        {
            return Directory.GetFiles(folder.Length == 0 ? "." : folder, "*.rst", s_visible).Order(StringComparer.Ordinal).Take(MostSiblings)
                .Select(file => Path.Combine(folder, Path.GetFileName(file)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static SourceText? LoadQuietly(string path)
    {
        try
        {
            return SourceText.FromBytes(File.ReadAllBytes(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
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
            return Fail(path, "no such file or folder");
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
                if (!File.GetAttributes(child).HasFlag(FileAttributes.ReparsePoint) && !IsLeftOut(child, isFolder: true))
                    Collect(Path.Combine(prefix, Path.GetFileName(child)), found);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fail(folder, Reason(error));
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
            return path == "-" ? LoadStandardInput() : SourceText.FromBytes(File.ReadAllBytes(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fail(path, Reason(error));
            return null;
        }
    }

    private SourceText LoadStandardInput()
    {
        using var input = host.Input();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return StandardInput = SourceText.FromBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), standardInputName ?? "<stdin>");
    }

    private List<string> Fail(string path, string reason)
    {
        HasFailed = true;
        host.Complain($"{path}: {reason}");
        return [];
    }

    private static string Reason(Exception error) => error is UnauthorizedAccessException ? "permission denied" : error.Message;
}
