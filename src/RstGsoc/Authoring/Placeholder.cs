using RstGsoc.Ideas;
using RstGsoc.Rules;

namespace RstGsoc.Authoring;

/// <summary>What stands in a skeleton until somebody writes it. Every one of these texts is a finding of <c>placeholder-text</c> or of a rule about mentors.</summary>
internal static class Placeholder
{
    public const string Mark = "TODO";

    public const string Description = "TODO: two to five sentences on what is wrong or missing today, who needs it, and what shall exist in the end.";

    public static string TitleOf(int number) => $"{Mark}: title of idea {number}";

    /// <summary>The text for a field. Mentors have the mark alone: a name beside it would be read as somebody's.</summary>
    public static string For(FieldKind kind, Programme programme) => kind switch
    {
        FieldKind.Mentors or FieldKind.MentorContact or FieldKind.SuggestedBy or FieldKind.Participant or FieldKind.Email => Mark,
        FieldKind.Summary => $"{Mark}: the idea in one sentence",
        FieldKind.SkillLevel => $"{Mark}: beginner, intermediate or advanced",
        FieldKind.ExpectedSize => programme.Sizes.IsEmpty ? Mark : $"{Mark}: {Choice(programme)} hours",
        FieldKind.Languages => $"{Mark}: programming languages",
        FieldKind.Skills or FieldKind.Prerequisites => $"{Mark}: what one must be able to do",
        FieldKind.ExpectedOutcomes => $"{Mark}: what shall exist in the end",
        FieldKind.Links => $"{Mark}: where to read on",
        FieldKind.Component => $"{Mark}: the part of the software",
        _ => Mark,
    };

    private static string Choice(Programme programme) =>
        programme.Sizes.Length == 1 ? $"{programme.Sizes[0]}" : $"{string.Join(", ", programme.Sizes[..^1])} or {programme.Sizes[^1]}";
}
