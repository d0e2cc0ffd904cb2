using RstGsoc.Ideas;
using RstGsoc.Rules;

namespace RstGsoc.Authoring;

/// <summary>The fields that an idea of a programme year must have, besides title and description.</summary>
internal static class SkeletonFields
{
    /// <summary>Kind and label, in the order in which a skeleton has them.</summary>
    public static IEnumerable<(FieldKind Kind, string Label)> Of(Programme programme)
    {
        if (programme.RequiresDifficulty)
            yield return (FieldKind.SkillLevel, "Skill level");
        if (programme.RequiresSize)
            yield return (FieldKind.ExpectedSize, "Project size");
        if (programme.RequiresSkills)
            yield return (FieldKind.Languages, "Language");
        yield return (FieldKind.Mentors, "Mentor");
    }

    /// <summary>Whether an idea has a field, or another that will do.</summary>
    public static bool Has(Idea idea, FieldKind kind) => idea.Fields.Any(field =>
        field.Kind == kind || (kind == FieldKind.Languages && field.Kind is FieldKind.Skills or FieldKind.Prerequisites or FieldKind.Requirements));
}
