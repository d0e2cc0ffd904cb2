using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaMentorPlaceholder : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC208", "idea-mentor-placeholder", Severity.Error)
    {
        Title = "The mentor of an idea is filler",
        Why = "Google's chapter on the ideas page (2025) asks not to propose what nobody will mentor; 'TBD' or the template's own words tell the reader that nobody will.",
        Caveat = "An info when the idea names a real mentor too.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: C
            -  Mentor: [|TBD|]
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        var hasMentor = idea.Mentors.Any(mentor => !mentor.IsPlaceholder);
        return idea.Mentors.Where(mentor => mentor.IsPlaceholder).Select(mentor => new Diagnostic(Info, mentor.Span, $"'{mentor.Raw}' is no mentor")
        {
            Severity = hasMentor ? Severity.Info : Severity.Error,
            Hint = "Name a person and how to reach them, or withdraw the idea",
        });
    }
}
