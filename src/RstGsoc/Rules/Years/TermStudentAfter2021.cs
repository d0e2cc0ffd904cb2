using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.Years;

internal sealed class TermStudentAfter2021 : IPageRule
{
    private const int FirstYear = 2022;

    private static readonly string[] s_other =
    [
        "phd student", "phd students", "graduate student", "graduate students", "master student", "master students", "student guide", "student manual", "student developer", "students who", "university students and",
        "student club", "student project", "student projects", "former student", "former students", "our students", "student id", "student loan", "by students", "student information", "student union", "professor", "teacher",
    ];

    public RuleInfo Info { get; } = new("GSOC901", "term-student-after-2021", Severity.Warning)
    {
        Title = "Participants are called students",
        Why = "The programme is open to all beginners in open source since 2022, and Google's guides say contributor since November 2021; who is no student feels left out.",
        Caveat = "Teaching software has students of its own. One finding for a paragraph.",
        Bad = """
            Google Summer of Code 2026
            ==========================

            Each [|student|] gets a mentor.
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            Each contributor gets a mentor.
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        if (context is { IsSummerOfCode: false } or { IsYearKnown: false } || context.Programme.Year < FirstYear || (page.Kind == PageKind.Other && page.ProgrammeYear is null))
            yield break;
        foreach (var prose in context.Prose)
        {
            if (Phrases.Contains(prose.Text, s_other))
                continue;
            foreach (var (start, length) in Phrases.Find(prose.Text, "student", "students", "student's").Take(1))
                yield return Say(prose.Locate(start, length), prose.Text.Substring(start, length));
        }
    }

    private Diagnostic Say(TextSpan place, string word)
    {
        var wanted = (word[0] == 'S' ? "Contributor" : "contributor") + word["student".Length..];
        return new(Info, place, $"'{word}' should be '{wanted}' since {FirstYear}") { Fix = place.Length == word.Length ? Fix.Unsafe($"Write '{wanted}'", place, wanted) : null };
    }
}
