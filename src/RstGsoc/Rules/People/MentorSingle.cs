using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.People;

internal sealed class MentorSingle : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC402", "mentor-single", Severity.Info)
    {
        Title = "An idea has one mentor only",
        Why = "Google requires one and recommends a spare (guide to selecting students and mentors, 2026); the Python Software Foundation, NumFOCUS and the CNCF require two.",
        Caveat = "Google's minimum is one, so the rule is off unless it is selected or the configuration sets minimum-mentors to two or more; then it is a warning.",
        IsEnabledByDefault = false,
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: [|Jane Doe <jane@example.org>|]
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>, John Roe <john@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        var wanted = context.Options.Organization.MinimumMentors;
        if (!context.OffersIdeas || idea.Mentors.Count(mentor => !mentor.IsPlaceholder) is not (> 0 and var count) || count >= Math.Max(2, wanted))
            yield break;
        var isShort = count < wanted;
        yield return new(Info, idea.Mentors[^1].Span, $"'{idea.Title.Value}' has {(count == 1 ? "one mentor" : $"{count} mentors")} only")
        {
            Severity = isShort ? Severity.Warning : Severity.Info,
            Hint = isShort ? $"The organisation asks for {wanted}: name another who can step in" : "Name a second who can step in",
        };
    }
}
