using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Years;

internal sealed class EligibilityOutdated : IPageRule
{
    private const int FirstYear = 2022;

    private static readonly string[] s_phrases =
    [
        "university students", "university student", "college students", "students only", "only students", "must be a student", "must be students", "must be enrolled", "be enrolled in", "enrolled in or accepted", "enrolled in an accredited",
        "accredited institution", "open to students", "you are a student", "students worldwide", "student developers", "pre-university",
    ];

    public RuleInfo Info { get; } = new("GSOC902", "eligibility-outdated", Severity.Warning)
    {
        Title = "The page says that only students may apply",
        Why = "The rules of 2022 opened the programme to all beginners in open source of 18 years or more.",
        Caveat = "A text on the programme's history is not told from one on its rules.",
        Bad = """
            Google Summer of Code 2026
            ==========================

            The programme is for [|university students|] only.
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            The programme is for everybody who is new to open source.
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        if (context.Programme.Year < FirstYear || (page.Kind == PageKind.Other && page.ProgrammeYear is null))
            yield break;
        foreach (var prose in context.Prose.Where(prose => !context.IsInIdea(prose.Locate(0, 1).Start)))
        {
            foreach (var (start, length) in Phrases.Find(prose.Text, s_phrases).Take(1))
                yield return new(Info, prose.Locate(start, length), $"'{prose.Text.Substring(start, length)}': the programme is open to others too, since {FirstYear}") { Hint = "Say that everybody who is new to open source may apply" };
        }
    }
}
