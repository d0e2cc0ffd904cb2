namespace RstGsoc.Cli.Configuration;

/// <summary>
/// Finds the configuration of a folder: the nearest file upward, and below it (nearer is stronger) those further up until one says that it
/// is the root.
/// </summary>
internal sealed class ConfigurationFinder
{
    private static readonly string[] s_names = ["rstgsoc.yaml", ".rstgsoc.yaml"];
    private readonly ConfigurationLoader _loader = new();
    private readonly Dictionary<string, IReadOnlyList<ConfigurationLayer>> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The layers of one file that was named; nothing is looked for.</summary>
    public IReadOnlyList<ConfigurationLayer> Load(string path) => _loader.Load(path);

    /// <summary>The layers that count in a folder, the weakest first.</summary>
    public IReadOnlyList<ConfigurationLayer> Find(string? folder)
    {
        if (folder is null)
            return [];
        if (_byFolder.TryGetValue(folder, out var layers))
            return layers;
        var name = s_names.Select(name => Path.Combine(folder, name)).FirstOrDefault(Path.Exists);
        var own = name is null ? [] : _loader.Load(name);
        var above = own is [.., { IsRoot: true }] ? [] : Find(Path.GetDirectoryName(folder));
        return _byFolder[folder] = own.Count == 0 ? above : [.. above, .. own];
    }
}
