using System.Collections.Immutable;
using System.Globalization;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Reporting.Web;

/// <summary>A way to sort ideas into groups: a filter, and where it counts something worth seeing, a chart.</summary>
/// <param name="Name">The word that links hold.</param>
/// <param name="Label">The label of the filter.</param>
/// <param name="ChartTitle">The heading of the chart; null for none.</param>
/// <param name="Order">How the groups are ordered.</param>
/// <param name="GroupsOf">The groups of an idea; it may be in several, or in none.</param>
internal sealed record Facet(string Name, string Label, string? ChartTitle, FacetOrder Order, Func<IdeaCard, IEnumerable<FacetValue>> GroupsOf)
{
    private static readonly FacetValue s_notSaid = new("not-said", "Not said") { IsLast = true };

    /// <summary>The filters, in the order that they are shown.</summary>
    public static ImmutableArray<Facet> Of(ReportContent content) =>
    [
        new("status", "Status", null, FacetOrder.Given, card => [card.IsAccepted ? new("accepted", "Accepted") { Rank = 1 } : new("offer", "On offer")]),
        new("year", "Year", "Ideas by year", FacetOrder.Descending, card => [YearOf(card)]),
        new("level", "Skill level", "Skill level", FacetOrder.Given, card => LevelsOf(card.Idea.SkillLevel)),
        new("size", "Size", "Project size", FacetOrder.Given, card => SizesOf(card.Idea.ExpectedSize)),
        new("language", "Language", "Languages and skills", FacetOrder.Frequent, card => card.Idea.Languages.IsEmpty ? [s_notSaid] : card.Idea.Languages.Select(l => FacetValue.Of(l.Value)).Distinct()),
        new("mentor", "Mentor", "Mentor load", FacetOrder.Frequent, card => card.Mentors.IsEmpty ? [new("nobody", "Nobody named") { IsLast = true }] : card.Mentors.Select(m => FacetValue.Of(m.Name)).Distinct()),
        new("missing", "Completeness", "Completeness", FacetOrder.Given, card => MissingOf(card, content.Requirements)),
        new("findings", "Findings", null, FacetOrder.Given, card => SeveritiesOf(card)),
    ];

    private static FacetValue YearOf(IdeaCard card) =>
        card.Page.Year is { } year ? new(year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture)) { Rank = year } : new("undated", "No year") { IsLast = true };

    private static IEnumerable<FacetValue> LevelsOf(SkillLevelRange? level)
    {
        if (level is null)
            return [s_notSaid];
        if (level.Min is not { } min || level.Max is not { } max)
            return [new("unclear", "Unclear") { Rank = 9 }];
        return Enum.GetValues<SkillLevel>().Where(l => l >= min && l <= max).Select(l => new FacetValue(l.ToString().ToLowerInvariant(), l.ToString()) { Rank = (int)l });
    }

    private static IEnumerable<FacetValue> SizesOf(ExpectedSize? size)
    {
        if (size is null)
            return [s_notSaid];
        var hours = size.Hours.Select(h => h.Value).Concat(size.Words.Select(w => w.Value switch { ProjectSize.Small => 90, ProjectSize.Medium => 175, _ => 350 })).Distinct().ToList();
        return hours.Count == 0 ? [new("unclear", "Unclear") { Rank = int.MaxValue }] : hours.Select(h => new FacetValue(h.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{h} hours")) { Rank = h });
    }

    private static IEnumerable<FacetValue> MissingOf(IdeaCard card, ImmutableArray<Requirement> requirements)
    {
        if (card.IsComplete)
            return [new("nothing", "Complete")];
        return [new("something", "Incomplete") { Rank = 1 }, .. requirements.Select((r, i) => (Requirement: r, State: card.States[i], Rank: i + 2))
            .Where(r => r.State is FieldState.Missing or FieldState.Unclear).Select(r => new FacetValue(r.Requirement.Key, r.Requirement.Label + " missing") { Rank = r.Rank })];
    }

    private static IEnumerable<FacetValue> SeveritiesOf(IdeaCard card)
    {
        if (card.Findings.IsEmpty)
            return [new("none", "None") { Rank = 3 }];
        return card.Findings.Select(f => f.Severity).Distinct().Select(s => new FacetValue(Severities.Name(s), s switch { Severity.Error => "Errors", Severity.Warning => "Warnings", _ => "Infos" }) { Rank = 2 - (int)s });
    }
}

/// <summary>How the groups of a facet are ordered.</summary>
internal enum FacetOrder
{
    /// <summary>By their rank.</summary>
    Given,

    /// <summary>By their rank, greatest first.</summary>
    Descending,

    /// <summary>Those with most ideas first.</summary>
    Frequent,
}

/// <summary>A group of a facet.</summary>
/// <param name="Key">The word that links hold.</param>
/// <param name="Label">What people read.</param>
internal sealed record FacetValue(string Key, string Label)
{
    /// <summary>Its place among the others, where that does not depend on how many ideas it has.</summary>
    public int Rank { get; init; }

    /// <summary>Whether it comes behind all others.</summary>
    public bool IsLast { get; init; }

    public bool Equals(FacetValue? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>A group whose key is its label, so that case does not matter.</summary>
    public static FacetValue Of(string label) => new(label.ToLowerInvariant(), label);
}
