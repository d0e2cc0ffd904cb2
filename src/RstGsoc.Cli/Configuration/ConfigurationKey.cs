namespace RstGsoc.Cli.Configuration;

/// <summary>A key that configuration files may have: what its value looks like and what it does.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What the value looks like.</param>
/// <param name="Apply">Writes a value that fits the shape into the layer.</param>
internal sealed record ConfigurationKey(string Name, Shape Shape, Action<ConfigurationNode, ConfigurationLayer> Apply);
