using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Consistency;

internal sealed class IdeasNotOrdered : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC707", "ideas-not-ordered", Severity.Info)
    {
        Title = "The ideas are not ordered from easy to hard",
        Why = "The Python Software Foundation's template wants the easiest first.",
        Caveat = "Grouping by topic is as good, so the rule is off unless selected.",
        IsEnabledByDefault = false,
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: [|easy|]
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: easy
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var levels = page.Ideas.Where(idea => idea.Section == IdeaSection.Idea).Select(idea => idea.SkillLevel).OfType<SkillLevelRange>().Where(level => level.Min is not null).ToList();
        for (var i = 1; i < levels.Count; i++)
        {
            if (levels[i].Min < levels[i - 1].Min)
            {
                yield return new(Info, levels[i].Span, $"'{levels[i].Raw}' comes after '{levels[i - 1].Raw}'");
                yield break;
            }
        }
    }
}
