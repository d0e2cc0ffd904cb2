using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaMentorMissing : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC207", "idea-mentor-missing", Severity.Error)
    {
        Title = "An idea names no mentor",
        Why = "Possible mentors are on Google's list of what an idea should have since 2014, and no proposal can be accepted without a confirmed mentor (Google's guide to selecting students and mentors, 2026).",
        Caveat = "A warning for accepted projects and for pages of years before 2014. Silent when the page names mentors for all of its ideas.",
        Bad = """
            Project ideas
            =============

            [|Fuzz the parser|]
            -------------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C

            Draw pictures
            -------------

            The report shall draw pictures of the tables that it prints now.

            -  Skill level: beginner
            -  Language: C
            -  [|Mentor|]:
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (context.Options.Organization.MinimumMentors == 0 || !context.IsHeldToFields(idea) || idea.Mentors.Length > 0 || HasPageMentors(context) || idea.Fields.Any(IsFilled))
            yield break;
        var empty = idea.Field(FieldKind.Mentors);
        if (empty is null && Description.Texts(idea).Any(text => Phrases.Contains(text, "mentor", "mentors", "mentored")))
            yield break;
        var message = empty is null ? $"'{idea.Title.Value}' names no mentor" : $"'{empty.Label}' has no value";
        yield return new(Info, empty?.LabelSpan ?? idea.Title.Span, message)
        {
            Severity = context.Programme.RequiresMentors && idea.Section == IdeaSection.Idea ? Severity.Error : Severity.Warning,
            Hint = "Name who would mentor it and how to reach them",
        };
    }

    private static bool IsFilled(IdeaField field) => field.Kind is FieldKind.Mentors or FieldKind.MentorContact && !field.IsEmpty;

    private static bool HasPageMentors(LintContext context) => context.Page.Mentors.Length > 0 || context.Page.Section(PageSectionRole.Mentors) is not null;
}
