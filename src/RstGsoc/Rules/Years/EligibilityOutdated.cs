using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Years;

internal sealed class EligibilityOutdated : IPageRule
{
    private const int FirstYear = 2022;

    private static readonly string[] s_phrases =
    [
        "university students", "university student", "college students", "students only", "only students", "must be a student", "must be students", "open to students", "you are a student", "pre-university",
        "accredited institution", "students worldwide",
    ];

    private static readonly string[] s_students = ["student", "students"];

    /// <summary>What only the programme gives to students, or asks of them.</summary>
    private static readonly string[] s_terms = ["stipend", "stipends", "rewarded", "summer break", "summer vacation", "enrolled", "university", "universities", "semester"];

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
        if (context is { IsSummerOfCode: false } or { IsYearKnown: false } || context.Programme.Year < FirstYear || (page.Kind == PageKind.Other && page.ProgrammeYear is null))
            yield break;
        foreach (var prose in context.Prose.Where(prose => !context.IsInIdea(prose.Locate(0, 1).Start)))
        {
            if (Find(prose.Text) is { } found)
                yield return new(Info, prose.Locate(found.Start, found.Length), $"The programme is open to others than students, since {FirstYear}") { Hint = "Say that everybody who is new to open source may apply" };
        }
    }

    private static PhrasePlace? Find(string text)
    {
        foreach (var phrase in Phrases.Find(text, s_phrases))
            return phrase;
        foreach (var sentence in Sentences.Of(text))
        {
            var (start, length) = sentence.GetOffsetAndLength(text.Length);
            var words = text.Substring(start, length);
            if (Phrases.Contains(words, s_terms) && Phrases.Contains(words, s_students) && !Phrases.Contains(words, "I", "I'm"))
                return new PhrasePlace(start, length);
        }
        return null;
    }
}
