using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class TemplateOutdated : IPageRule
{
    private sealed record RequiredField(string Name, FieldKind[] Kinds);

    public RuleInfo Info { get; } = new("GSOC113", "template-outdated", Severity.Warning)
    {
        Title = "The template for ideas lacks fields that Google asks for",
        Why = "Everybody who copies the template repeats the gap. What an idea should have is in Google's mentor guide, by year (2017 to 2026).",
        Caveat = "A template may be short on purpose. Templates for applications are let pass. An info when only the outcome is missing.",
        Bad = """
            Google Summer of Code 2026
            ==========================

            Template
            --------

            ::

               [|TITLE
               ~~~~~

               **Summary:** Short description of the project

               **Details:**

               -  Skill level: beginner or intermediate or advanced
               -  Project size: 90/175/350 hours
               -  Language: C|]
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            Template
            --------

            ::

               TITLE
               ~~~~~

               **Summary:** Short description of the project

               **Details:**

               -  Skill level: beginner or intermediate or advanced
               -  Project size: 90/175/350 hours
               -  Language: C
               -  Expected outcome: what shall exist in the end
               -  Mentor: Name <address>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        foreach (var template in page.Templates.Where(IsForIdeas))
        {
            var missing = Required(context.Programme).Where(field => !field.Kinds.Any(kind => template.Labels.Any(label => label.Value == kind))).Select(field => field.Name).ToList();
            if (missing.Count == 0)
                continue;
            yield return new(Info, template.Span, $"The template has no line for {string.Join(", ", missing)}")
            {
                Severity = missing is ["expected outcomes"] ? Severity.Info : Severity.Warning,
                Hint = "Add the lines, so that new ideas are complete",
            };
        }
    }

    /// <summary>A template for applications asks for names and dates and has hardly any of an idea's fields.</summary>
    private static bool IsForIdeas(IdeaTemplate template) => FieldKindSet.FirstOfEach(template.Labels, label => label.Value).FindAll(label => label.Value is FieldKind.SkillLevel or FieldKind.ExpectedSize
        or FieldKind.Mentors or FieldKind.SuggestedBy or FieldKind.Languages or FieldKind.Skills or FieldKind.Prerequisites or FieldKind.ExpectedOutcomes or FieldKind.Component).Count > 1;

    private static IEnumerable<RequiredField> Required(Programme programme)
    {
        if (programme.RequiresMentors)
            yield return new("mentors", [FieldKind.Mentors]);
        if (programme.RequiresSize)
            yield return new("the size", [FieldKind.ExpectedSize]);
        if (programme.RequiresDifficulty)
            yield return new("the difficulty", [FieldKind.SkillLevel]);
        if (programme.RequiresSkills)
            yield return new("skills", [FieldKind.Skills, FieldKind.Languages, FieldKind.Prerequisites, FieldKind.Requirements]);
        if (programme.RequiresOutcomes)
            yield return new("expected outcomes", [FieldKind.ExpectedOutcomes]);
    }
}
