using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.People;

internal sealed class MentorSingle : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC402", "mentor-single", Severity.Info)
    {
        Title = "An idea has one mentor only",
        Why = "Google requires one and recommends a spare (guide to selecting students and mentors); the Python Software Foundation, NumFOCUS and the CNCF require two.",
        Caveat = "Off unless selected, as Google's minimum is one.",
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
        if (context.OffersIdeas && idea.Mentors.Count(mentor => !mentor.IsPlaceholder) is var count and > 0 && count < Math.Max(2, context.Options.Organization.MinimumMentors))
            yield return new(Info, idea.Mentors[^1].Span, $"'{idea.Title.Value}' has {(count == 1 ? "one mentor" : $"{count} mentors")} only") { Hint = "Name a second who can step in" };
    }
}
