using System.Collections.Immutable;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Rules.Custom;
using RstGsoc.Rules.Fields;

namespace RstGsoc.Reporting.Web;

/// <summary>Something that an idea must say, by Google's programme or by the house. Whether it does is for the linter's rules to tell, so that report and findings agree.</summary>
/// <param name="Key">A word for links.</param>
/// <param name="Label">The heading of its column.</param>
/// <param name="IsGiven">Whether the idea has a field for it.</param>
/// <param name="IsAsked">Whether a programme asks for it.</param>
/// <param name="Missing">The rule that finds it missing.</param>
/// <param name="Unclear">The rule that finds something in its place that says nothing, or null.</param>
internal sealed record Requirement(string Key, string Label, Func<Idea, bool> IsGiven, Func<Programme, bool> IsAsked, IIdeaRule Missing, IIdeaRule? Unclear = null)
{
    private static readonly ImmutableArray<Requirement> s_ofProgramme =
    [
        new("description", "Description", idea => idea.Summary is not null || idea.Body.Length > 0, _ => true, new IdeaDescriptionMissing()),
        new("outcome", "Outcome", idea => idea.ExpectedOutcomes is not null, programme => programme.RequiresOutcomes, new IdeaOutcomeMissing()),
        new("skills", "Skills", idea => idea.Languages.Length > 0 || idea.Fields.Any(f => f is { IsEmpty: false, Kind: FieldKind.Skills or FieldKind.Languages or FieldKind.Prerequisites or FieldKind.Requirements }), programme => programme.RequiresSkills, new IdeaSkillsMissing()),
        new("difficulty", "Difficulty", idea => idea.SkillLevel is not null, programme => programme.RequiresDifficulty, new IdeaDifficultyMissing()),
        new("size", "Size", idea => idea.ExpectedSize is not null, programme => programme.RequiresSize, new IdeaSizeMissing()),
        new("mentor", "Mentor", idea => idea.Mentors.Length > 0, programme => programme.RequiresMentors, new IdeaMentorMissing(), new IdeaMentorPlaceholder()),
    ];

    /// <summary>Google's, and what the configurations of the pages add.</summary>
    public static ImmutableArray<Requirement> Of(IEnumerable<LintOptions> options) =>
    [
        .. s_ofProgramme,
        .. options.SelectMany(o => o.AdditionalRules).OfType<RequiredField>().DistinctBy(rule => rule.Kind).Select(rule => new Requirement(
            "field-" + FieldWords.Of(rule.Kind).Replace(' ', '-').ToLowerInvariant(), FieldWords.Of(rule.Kind), idea => idea.Fields.Any(f => f.Kind == rule.Kind && !f.IsEmpty), _ => true, rule)),
    ];

    /// <summary>Whether an idea says it.</summary>
    public FieldState StateOf(Idea idea, LintContext context) =>
        Missing.Check(idea, context).Any() ? FieldState.Missing
        : Unclear?.Check(idea, context).Any() == true ? FieldState.Unclear
        : IsGiven(idea) || (IsAsked(context.Programme) && context.IsHeldToFields(idea)) ? FieldState.Given
        : FieldState.NotAsked;
}

/// <summary>Whether an idea says what it must.</summary>
internal enum FieldState
{
    /// <summary>It does, in a field, in its text or by what the page says of all ideas.</summary>
    Given,

    /// <summary>Something stands there that says nothing.</summary>
    Unclear,

    /// <summary>It does not.</summary>
    Missing,

    /// <summary>It does not, and nobody asks for it in that year.</summary>
    NotAsked,
}
