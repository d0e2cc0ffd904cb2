using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.People;

internal sealed class MentorOverloaded : IPageRule
{
    private static readonly RuleOption s_ideas = new("ideas", 3, 1, 100, "Most ideas that one person is the first mentor of.");

    public RuleInfo Info { get; } = new("GSOC403", "mentor-overloaded", Severity.Info)
    {
        Title = "One person is the first mentor of many ideas",
        Why = "Mentoring takes hours every week. When all of these ideas find contributors, somebody else has to do it (guide to selecting students and mentors).",
        Caveat = "Mentors who will take only one of their ideas are counted like others.",
        Options = [s_ideas],
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: [|Jane Doe <jane@example.org>|]

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Print less
            ----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        if (!context.OffersIdeas)
            return [];
        return from mentor in page.Ideas.Where(idea => idea.Section == IdeaSection.Idea).Select(idea => idea.Mentors.FirstOrDefault(m => !m.IsPlaceholder)).OfType<Person>()
               group mentor by mentor.Email?.Value ?? Folding.Fold(mentor.Name?.Value ?? mentor.Raw) into ideas
               where ideas.Count() > context.Option(Info, s_ideas)
               let first = ideas.First()
               select new Diagnostic(Info, first.Span, $"{first.Name?.Value ?? first.Handle?.Value ?? first.Raw} is the first mentor of {ideas.Count()} ideas") { Hint = "Spread the ideas over more mentors" };
    }
}
