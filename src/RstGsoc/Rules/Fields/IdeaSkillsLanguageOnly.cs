using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaSkillsLanguageOnly : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC206", "idea-skills-language-only", Severity.Info)
    {
        Title = "The ideas name a language and no other skill",
        Why = "Google's chapter on the ideas page asks for prerequisites including programming skills (2025): what to know besides the language.",
        Caveat = "One finding for a page.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  [|Language|]: C
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C
            -  Prerequisites: has written a parser
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var ideas = page.Ideas.Where(idea => idea.Section == IdeaSection.Idea).ToList();
        if (!context.OffersIdeas || context.IsHistory || ideas.Count == 0 || page.Section(PageSectionRole.Skills) is not null || ideas.Any(TellsSkills))
            yield break;
        if (ideas.Select(idea => idea.Field(FieldKind.Languages)).FirstOrDefault(field => field is { IsEmpty: false }) is { } first)
            yield return new(Info, first.LabelSpan, "The ideas name languages only, no other skill") { Hint = "Say what else one should know or have done" };
    }

    private static bool TellsSkills(Idea idea) => idea.Fields.Any(field => field.Kind is FieldKind.Skills or FieldKind.Prerequisites or FieldKind.Requirements)
        || Description.Texts(idea).Any(text => Phrases.Contains(text, "skill", "skills", "experience", "knowledge", "familiar"));
}
