namespace RstGsoc.Cli.Configuration;

/// <summary>A value of a configuration file, before anybody knows what it should be.</summary>
/// <param name="Place">Where it stands.</param>
internal abstract record ConfigurationNode(ConfigurationPlace Place)
{
    /// <summary>Number of values in it, itself included; what an alias stands for counts each time.</summary>
    public abstract long Size { get; }
}

/// <summary>A text, number or flag.</summary>
internal sealed record ConfigurationScalar(ConfigurationPlace Place, string Value, bool IsQuoted) : ConfigurationNode(Place)
{
    public override long Size => 1;

    /// <summary>Whether a key stands there without a value, as when all items of a list are commented out.</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
internal sealed record ConfigurationList(ConfigurationPlace Place, IReadOnlyList<ConfigurationNode> Items) : ConfigurationNode(Place)
{
    public override long Size { get; } = 1 + Items.Sum(item => item.Size);
}

/// <summary>Keys and their values, in the order of the file.</summary>
internal sealed record ConfigurationMap(ConfigurationPlace Place, IReadOnlyList<KeyValuePair<ConfigurationScalar, ConfigurationNode>> Entries) : ConfigurationNode(Place)
{
    public override long Size { get; } = 1 + Entries.Sum(entry => 1 + entry.Value.Size);
}
