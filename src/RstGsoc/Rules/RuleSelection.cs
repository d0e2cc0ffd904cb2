using System.Collections.Immutable;
using RstGsoc.Diagnostics;

namespace RstGsoc.Rules;

/// <summary>
/// Which rules run, by selectors: a code (<c>GSOC201</c>), the beginning of one (<c>GSOC2</c>), a name (<c>idea-size-missing</c>) or <c>all</c>.
/// The more precise selector wins, so that one rule of an ignored group can be selected; of equals, ignoring wins.
/// </summary>
/// <param name="Select">What runs; empty for the rules that are on by default.</param>
/// <param name="Ignore">What does not.</param>
public sealed record RuleSelection(ImmutableArray<string> Select, ImmutableArray<string> Ignore)
{
    private const int Exact = int.MaxValue;

    /// <summary>The rules that are on by default.</summary>
    public static RuleSelection Default { get; } = new([], []);

    /// <summary>What runs besides.</summary>
    public ImmutableArray<string> ExtendSelect { get; init; } = [];

    /// <summary>What does not run, however precisely it is selected.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Whether a rule runs.</summary>
    public bool IsEnabled(RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var selected = Math.Max(Precision(ExtendSelect, rule), Select.IsEmpty ? (rule.IsEnabledByDefault ? 0 : -1) : Precision(Select, rule));
        return selected >= 0 && selected > Precision(Ignore, rule) && Precision(Exclude, rule) < 0;
    }

    /// <summary>Whether a selector fits a rule.</summary>
    public static bool Matches(string selector, RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Precision(selector, rule) >= 0;
    }

    /// <summary>Every selector that fits a rule, whatever its case.</summary>
    internal static IEnumerable<string> SelectorsOf(RuleInfo rule)
    {
        yield return "all";
        yield return rule.Name;
        for (var length = 1; length <= rule.Code.Length; length++)
            yield return rule.Code[..length];
    }

    private static int Precision(ImmutableArray<string> selectors, RuleInfo rule)
    {
        var best = -1;
        foreach (var selector in selectors)
            best = Math.Max(best, Precision(selector, rule));
        return best;
    }

    internal static int Precision(string selector, RuleInfo rule)
    {
        if (selector.Equals("all", StringComparison.OrdinalIgnoreCase))
            return 0;
        if (selector.Equals(rule.Name, StringComparison.OrdinalIgnoreCase) || selector.Equals(rule.Code, StringComparison.OrdinalIgnoreCase))
            return Exact;
        return selector.Length > 0 && rule.Code.StartsWith(selector, StringComparison.OrdinalIgnoreCase) ? selector.Length : -1;
    }
}
