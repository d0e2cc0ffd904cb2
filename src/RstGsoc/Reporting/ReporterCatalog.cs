using System.Collections.Immutable;

namespace RstGsoc.Reporting;

/// <summary>Every format that findings can be written in.</summary>
public static class ReporterCatalog
{
    private static readonly ImmutableArray<(string Name, Func<TextStyle, Func<string, string>, IReporter> Create)> s_formats =
    [
        ("text", (style, _) => new TextReporter(style)),
        ("concise", (_, displayPath) => new ConciseReporter(displayPath)),
        ("json", (_, _) => new JsonReporter()),
        ("jsonl", (_, _) => new JsonLinesReporter()),
        ("sarif", (_, displayPath) => new SarifReporter(displayPath)),
        ("github", (_, displayPath) => new GitHubReporter(displayPath)),
        ("gitlab", (_, displayPath) => new GitLabReporter(displayPath)),
        ("junit", (_, displayPath) => new JUnitReporter(displayPath)),
        ("checkstyle", (_, displayPath) => new CheckstyleReporter(displayPath)),
        ("azure", (_, displayPath) => new AzureReporter(displayPath)),
        ("rdjson", (_, displayPath) => new ReviewdogReporter(displayPath)),
        ("statistics", (_, _) => new StatisticsReporter()),
    ];

    /// <summary>The names of the formats, in the order that people should read them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. s_formats.Select(format => format.Name)];

    /// <summary>The reporter of a format.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="style">What the output can show; only text makes use of it.</param>
    /// <param name="displayPath">How a page's path is written in formats for other tools, which want it relative to the repository's root.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static IReporter Create(string name, TextStyle style, Func<string, string> displayPath)
    {
        var format = s_formats.FirstOrDefault(f => f.Name == name);
        return format.Create is { } create ? create(style, displayPath) : throw new ArgumentException($"There is no format '{name}'.", nameof(name));
    }
}
