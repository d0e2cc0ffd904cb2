using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules.Values;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaSkillsMissing : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC205", "idea-skills-missing", Severity.Warning)
    {
        Title = "An idea names neither skills nor languages",
        Why = "Google asks for required or preferred skills on every idea since the help page of 2014; the guide's chapter on the ideas page (2025) wants prerequisites including programming skills.",
        Caveat = "Silent when a section of the page tells the skills that every idea needs, or when the text of the idea speaks of skills, experience or knowledge.",
        Bad = """
            Project ideas
            =============

            [|Fuzz the parser|]
            -------------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
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
        if (!context.Programme.RequiresSkills || idea.Section == IdeaSection.Accepted || HasSkills(idea) || Description.IsElsewhere(idea, context) || context.Page.Section(PageSectionRole.Skills) is not null)
            yield break;
        if (Description.Texts(idea).Any(text => Phrases.Contains(text, "skill", "skills", "experience", "knowledge", "familiarity", "familiar with")))
            yield break;
        yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' names neither skills nor languages") { Hint = "Add a line 'Skills:' or 'Language:'" };
    }

    private static bool HasSkills(Idea idea) => idea.Languages.Length > 0 || idea.Fields.Any(field => !field.IsEmpty
        && (field.Kind is FieldKind.Languages or FieldKind.Skills or FieldKind.Prerequisites or FieldKind.Requirements || (field.Kind == FieldKind.Other && LanguageNames.AreIn(field.Value))));
}
