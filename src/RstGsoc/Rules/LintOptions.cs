using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules;

/// <summary>What a run of the <see cref="Linter"/> looks for, in one page.</summary>
/// <param name="Year">Programme year that pages are judged by which name no year of their own.</param>
public sealed record LintOptions(int Year)
{
    /// <summary>Which rules run.</summary>
    public RuleSelection Selection { get; init; } = RuleSelection.Default;

    /// <summary>Severities other than the rules' own. The most precise selector wins; of equals, the last.</summary>
    public ImmutableArray<SeverityOverride> Severities { get; init; } = [];

    /// <summary>Numbers of rules by the rule's name and the option's: <c>line-too-long.limit</c>.</summary>
    public ImmutableDictionary<string, int> RuleOptions { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>What the organisation asks for.</summary>
    public OrganizationProfile Organization { get; init; } = OrganizationProfile.Default;

    /// <summary>Names that nobody should complain of.</summary>
    public KnownNames KnownNames { get; init; } = KnownNames.None;

    /// <summary>Rules besides those of the catalogue; they run like these, subject to <see cref="Selection"/>.</summary>
    public ImmutableArray<IRule> AdditionalRules { get; init; } = [];

    /// <summary>How pages are read.</summary>
    public RstParseOptions ParseOptions { get; init; } = RstParseOptions.Default;

    /// <summary>What is known of the pages before they are read.</summary>
    public IdeaPageOptions PageOptions { get; init; } = IdeaPageOptions.Default;

    /// <summary>Tells whether there is a file at a path; null to know no files but the pages themselves.</summary>
    public Func<string, bool>? FileExists { get; init; }

    /// <summary>The value of a rule's option.</summary>
    public int OptionOf(RuleInfo rule, RuleOption option)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(option);
        return RuleOptions.TryGetValue($"{rule.Name}.{option.Name}", out var value) ? Math.Clamp(value, option.Minimum, option.Maximum) : option.Default;
    }

    /// <summary>Whether a selector fits a rule of the catalogue or an additional one.</summary>
    public bool KnowsSelector(string selector) => RuleCatalog.All.Concat(AdditionalRules.Select(rule => rule.Info)).Any(info => RuleSelection.Matches(selector, info));

    /// <summary>A finding with the severity that the overrides give its rule.</summary>
    public Diagnostic Weigh(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        SeverityOverride? best = null;
        var precision = -1;
        foreach (var entry in Severities)
        {
            var current = RuleSelection.Precision(entry.Selector, finding.Rule);
            if (current >= precision && current >= 0)
                (best, precision) = (entry, current);
        }
        return best is null ? finding : finding with { Severity = best.Severity };
    }
}
