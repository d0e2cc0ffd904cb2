using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;

namespace RstGsoc.Cli.Configuration;

/// <summary>A text and the place where a configuration says it.</summary>
internal readonly record struct Placed<T>(T Value, ConfigurationPlace Place);

/// <summary>What one configuration file says; null and empty for what it does not.</summary>
internal sealed class ConfigurationLayer(string path)
{
    /// <summary>The file's full path.</summary>
    public string Path { get; } = path;

    /// <summary>The folder that its globs and paths start from.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Whether the files in the folders above it do not count.</summary>
    public bool IsRoot { get; set; }

    public List<Placed<string>> Extends { get; } = [];

    public int? Year { get; set; }

    public List<Placed<string>>? Select { get; set; }

    public List<Placed<string>> ExtendSelect { get; } = [];

    public List<Placed<string>> Ignore { get; } = [];

    public List<(Placed<string> Selector, Severity Severity)> Severities { get; } = [];

    public Dictionary<string, int> RuleOptions { get; } = new(StringComparer.Ordinal);

    public List<(string Glob, List<Placed<string>> Selectors)> PerFileIgnores { get; } = [];

    public List<string> Exclude { get; } = [];

    public bool? UsesGitIgnore { get; set; }

    public string? OrganizationName { get; set; }

    public int? MinimumMentors { get; set; }

    public List<FieldKind> RequiredFields { get; } = [];

    public List<string> OwnHosts { get; } = [];

    public Dictionary<string, FieldKind> FieldSynonyms { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, string> MovedHosts { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<string> KnownDirectives { get; } = [];

    public List<string> KnownRoles { get; } = [];

    public List<string> KnownSubstitutions { get; } = [];

    public bool? KnowsSphinx { get; set; }

    public List<IRule> OwnRules { get; } = [];
}
