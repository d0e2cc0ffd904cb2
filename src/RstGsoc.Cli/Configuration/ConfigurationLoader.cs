using System.Text;
using RstGsoc.Cli.Files;

namespace RstGsoc.Cli.Configuration;

/// <summary>Reads configuration files and those that they extend. Each file is read once.</summary>
internal sealed class ConfigurationLoader
{
    /// <summary>In megabytes; what YAML it may be is bounded by its reader.</summary>
    private const int MaximumSize = 1;

    private const int MaximumDepth = 20;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Dictionary<string, ConfigurationLayer> _layers = new(StringComparer.Ordinal);

    /// <summary>What a file says, the weakest first: the files that it extends, then itself.</summary>
    /// <exception cref="ConfigurationException">A file cannot be read or makes no sense, or files extend each other in a circle.</exception>
    public IReadOnlyList<ConfigurationLayer> Load(string path)
    {
        var layers = new List<ConfigurationLayer>();
        Load(Path.GetFullPath(path), new ConfigurationPlace(path, 0, 0), [], layers);
        return layers;
    }

    private void Load(string path, ConfigurationPlace wantedBy, List<string> open, List<ConfigurationLayer> layers)
    {
        if (open.Contains(path))
            throw new ConfigurationException(wantedBy, $"files extend each other in a circle: {string.Join(" -> ", open.SkipWhile(p => p != path).Append(path).Select(Path.GetFileName))}");
        if (open.Count == MaximumDepth)
            throw new ConfigurationException(wantedBy, $"more than {MaximumDepth} files extend each other");
        if (layers.Exists(layer => layer.Path == path))
            return;
        var layer = _layers.TryGetValue(path, out var known) ? known : _layers[path] = Read(path, wantedBy);
        foreach (var (extended, place) in layer.Extends)
            Load(Path.GetFullPath(extended, layer.Folder), place, [.. open, path], layers);
        layers.Add(layer);
    }

    private static ConfigurationLayer Read(string path, ConfigurationPlace wantedBy)
    {
        var layer = new ConfigurationLayer(path);
        var shown = wantedBy.Line == 0 ? wantedBy.Path : path;
        if (YamlReader.Read(ReadText(path, shown, wantedBy), shown) is { } node and not ConfigurationScalar { IsNull: true })
            Apply(node, layer);
        return layer;
    }

    private static void Apply(ConfigurationNode node, ConfigurationLayer layer)
    {
        var problems = new List<ConfigurationException>();
        ConfigurationKeys.Shape.Check(node, "the configuration", problems);
        if (problems.Count > 0)
            throw new ConfigurationException(problems);
        foreach (var (name, value) in ConfigurationKeys.Entries(node))
            ConfigurationKeys.All.First(key => key.Name == name.Value).Apply(value, layer);
    }

    private static string ReadText(string path, string shown, ConfigurationPlace wantedBy)
    {
        try
        {
            if (Directory.Exists(path))
                throw new IOException("this is a folder, not a configuration file");
            return s_strict.GetString(RegularFile.Read(path, MaximumSize)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new ConfigurationException(new ConfigurationPlace(shown, 0, 0), "the file is not UTF-8");
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            var reason = error is FileNotFoundException or DirectoryNotFoundException ? "no such file" : FileFault.Reason(path, error);
            throw new ConfigurationException(wantedBy, wantedBy.Line == 0 ? reason : $"{path}: {reason}");
        }
    }
}
