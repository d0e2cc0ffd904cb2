namespace RstGsoc.Cli.Configuration;

/// <summary>A place in a configuration file.</summary>
/// <param name="Path">The file as it is shown.</param>
/// <param name="Line">1-based; 0 for the file as a whole.</param>
/// <param name="Column">1-based.</param>
internal readonly record struct ConfigurationPlace(string Path, int Line, int Column)
{
    public override string ToString() => Line > 0 ? $"{Path}:{Line}:{Column}" : Path;
}

/// <summary>A configuration that cannot be used: nothing is linted by half of one. The message has a line for each problem.</summary>
internal sealed class ConfigurationException : Exception
{
    public ConfigurationException(ConfigurationPlace place, string message)
        : base($"{place}: {message}")
    {
    }

    public ConfigurationException(string message)
        : base(message)
    {
    }

    public ConfigurationException(IEnumerable<ConfigurationException> problems)
        : base(string.Join('\n', problems.Select(problem => problem.Message)))
    {
    }
}
