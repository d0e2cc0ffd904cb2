using System.Globalization;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Cli.Configuration;

/// <summary>The settings of each page: what its configuration files and the command line say. Files are read when they are first needed.</summary>
internal sealed class PageSettings(CommandLineSettings commandLine, int currentYear)
{
    private readonly ConfigurationFinder _finder = new();
    private readonly GitIgnore _gitIgnore = new();
    private readonly Dictionary<string, FolderSettings> _byFolder = new(StringComparer.Ordinal);
    private FolderSettings? _only;

    /// <summary>How a page is linted.</summary>
    /// <exception cref="ConfigurationException">A configuration file makes no sense.</exception>
    public LintOptions OptionsFor(SourceText page) => OptionsFor(page.Path ?? "");

    /// <inheritdoc cref="OptionsFor(SourceText)"/>
    public LintOptions OptionsFor(string path) => InFolder(Path.GetDirectoryName(Path.GetFullPath(path, Directory.GetCurrentDirectory()))).OptionsFor(Path.GetFullPath(path));

    /// <summary>What a page means by its settings. A year that they name is that of pages which offer ideas and name none.</summary>
    public IdeaPage Read(SourceText source)
    {
        var options = OptionsFor(source);
        var page = IdeaPage.Read(RstDocument.Parse(source, options.KnownNames.AddTo(options.ParseOptions)), options.PageOptions);
        if (page.ProgrammeYear is not null || page.Ideas.IsEmpty || For(source.Path ?? "").Year is not { } year)
            return page;
        var claim = year.ToString(CultureInfo.InvariantCulture);
        return page with { ProgrammeYear = year, YearEvidence = [new Evidence(EvidenceSource.Configuration, claim, claim, null)] };
    }

    /// <summary>The settings of the folder that a page lies in.</summary>
    public FolderSettings For(string path) => InFolder(Path.GetDirectoryName(Path.GetFullPath(path)));

    /// <summary>Whether a file or folder is never looked at, even when it is named.</summary>
    public bool IsExcluded(string path, bool isFolder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return InFolder(Path.GetDirectoryName(full)).IsExcluded(full, isFolder);
    }

    /// <summary>Whether a file or folder found on the way is left out because git does not see it.</summary>
    public bool IsIgnoredByGit(string path, bool isFolder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return InFolder(Path.GetDirectoryName(full)).UsesGitIgnore && _gitIgnore.IsIgnored(full, isFolder);
    }

    private FolderSettings InFolder(string? folder)
    {
        if (commandLine.IsIsolated)
            return _only ??= new FolderSettings([], commandLine, currentYear);
        if (commandLine.File is { } file)
            return _only ??= new FolderSettings(_finder.Load(file), commandLine, currentYear);
        folder ??= "";
        return _byFolder.TryGetValue(folder, out var known) ? known : _byFolder[folder] = new FolderSettings(_finder.Find(folder), commandLine, currentYear);
    }
}
