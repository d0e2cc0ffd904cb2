using RstGsoc.Syntax;

namespace RstGsoc.Rules;

/// <summary>What a run of the <see cref="Linter"/> looks for.</summary>
/// <param name="Year">Programme year that pages are judged by which name no year of their own.</param>
public sealed record LintOptions(int Year)
{
    /// <summary>Which rules run.</summary>
    public RuleSelection Selection { get; init; } = RuleSelection.Default;

    /// <summary>How pages are read.</summary>
    public RstParseOptions ParseOptions { get; init; } = RstParseOptions.Default with { RunTransforms = true };
}
