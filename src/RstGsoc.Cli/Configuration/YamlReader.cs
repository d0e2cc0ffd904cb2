using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RstGsoc.Cli.Configuration;

/// <summary>
/// Reads YAML into <see cref="ConfigurationNode"/>s. Knows no types and makes no objects of the file's choosing; size and depth are bounded, and
/// aliases count as what they stand for, so that a small file cannot become a large one.
/// </summary>
internal sealed class YamlReader
{
    private const int MaximumLength = 1_000_000;
    private const int MaximumDepth = 32;
    private const int MaximumSize = 20_000;

    private readonly string _path;
    private readonly Parser _parser;
    private readonly Dictionary<string, ConfigurationNode> _anchors = new(StringComparer.Ordinal);
    private long _size;

    private YamlReader(string text, string path)
    {
        _path = path;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The file's one document; null when it is empty.</summary>
    /// <exception cref="ConfigurationException">It is no YAML, too large, or more than one document.</exception>
    public static ConfigurationNode? Read(string text, string path)
    {
        if (text.Length > MaximumLength)
            throw new ConfigurationException(new ConfigurationPlace(path, 0, 0), "the file is too large for a configuration");
        var reader = new YamlReader(text, path);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException error)
        {
            throw new ConfigurationException(reader.PlaceOf(error.Start), $"this is no YAML: {error.InnerException?.Message ?? error.Message}");
        }
    }

    private ConfigurationNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return null;
        _parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
            throw Error("a configuration is one document, and here begins another");
        return node;
    }

    private ConfigurationNode ReadNode(int depth)
    {
        if (depth > MaximumDepth)
            throw Error("values are nested too deeply");
        var place = PlaceOf(_parser.Current!.Start);
        var anchor = (_parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        var node = ReadNode(place, depth);
        _size += node is ConfigurationScalar ? 1 : 0;
        if (node.Size > MaximumSize || _size > MaximumSize)
            throw new ConfigurationException(place, "there are too many values");
        if (!anchor.IsEmpty)
            _anchors[anchor.Value] = node;
        return node;
    }

    private ConfigurationNode ReadNode(ConfigurationPlace place, int depth)
    {
        if (_parser.TryConsume<Scalar>(out var scalar))
            return new ConfigurationScalar(place, scalar.Value, scalar.Style is not ScalarStyle.Plain);
        if (_parser.TryConsume<SequenceStart>(out _))
            return ReadList(place, depth);
        if (_parser.TryConsume<MappingStart>(out _))
            return ReadMap(place, depth);
        var alias = _parser.Consume<AnchorAlias>();
        return _anchors.TryGetValue(alias.Value.Value, out var known) ? known : throw new ConfigurationException(place, $"nothing is anchored as '{alias.Value.Value}'");
    }

    private ConfigurationList ReadList(ConfigurationPlace place, int depth)
    {
        var items = new List<ConfigurationNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new ConfigurationList(place, items);
    }

    private ConfigurationMap ReadMap(ConfigurationPlace place, int depth)
    {
        var entries = new List<KeyValuePair<ConfigurationScalar, ConfigurationNode>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not ConfigurationScalar key)
                throw new ConfigurationException(place, "a key must be a text");
            if (!keys.Add(key.Value))
                throw new ConfigurationException(key.Place, $"the key '{key.Value}' stands here twice");
            entries.Add(new(key, ReadNode(depth + 1)));
        }
        return new ConfigurationMap(place, entries);
    }

    private ConfigurationException Error(string message) => new(PlaceOf(_parser.Current?.Start ?? Mark.Empty), message);

    private ConfigurationPlace PlaceOf(Mark mark) => new(_path, (int)mark.Line, (int)mark.Column);
}
