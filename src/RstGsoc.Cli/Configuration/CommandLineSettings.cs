using System.Collections.Immutable;

namespace RstGsoc.Cli.Configuration;

/// <summary>What the command line says; it is stronger than every file.</summary>
internal sealed record CommandLineSettings
{
    /// <summary>The only file to read, or null to look for files.</summary>
    public string? File { get; init; }

    /// <summary>Whether no file is read at all.</summary>
    public bool IsIsolated { get; init; }

    public int? Year { get; init; }

    public ImmutableArray<string> Select { get; init; } = [];

    public ImmutableArray<string> ExtendSelect { get; init; } = [];

    public ImmutableArray<string> Ignore { get; init; } = [];

    public ImmutableArray<string> KnownDirectives { get; init; } = [];

    public ImmutableArray<string> KnownRoles { get; init; } = [];

    public ImmutableArray<string> KnownSubstitutions { get; init; } = [];

    /// <summary>Whether it names anything that the site's builder knows.</summary>
    public bool KnowsNames => !KnownDirectives.IsEmpty || !KnownRoles.IsEmpty || !KnownSubstitutions.IsEmpty;

    /// <summary>Whether .gitignore files do not count.</summary>
    public bool IgnoresGitIgnore { get; init; }
}
