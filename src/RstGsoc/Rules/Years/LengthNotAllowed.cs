using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Years;

internal sealed class LengthNotAllowed : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC904", "length-not-allowed", Severity.Warning)
    {
        Title = "The length of a project is not one that the programme has",
        Why = "Since 2024 a project may take 8 to 22 weeks in steps of two, in 2021 it took 10 (Google's chapter on expectations, announcement of October 2020).",
        Bad = """
            Project ideas 2026
            ==================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project length: [|9 weeks|]
            -  Project size: 175 hours
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas 2026
            ==================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project length: 10 weeks
            -  Project size: 175 hours
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        var weeks = context.Programme.Weeks;
        if (weeks.IsEmpty || idea.Field(FieldKind.Length) is not { } field || NumberBefore(field.Value) is not { } number || weeks.Contains(number))
            yield break;
        yield return new(Info, field.ValueSpan, $"{number} weeks is no length of {context.Programme.Year}, which has {string.Join(", ", weeks)}");
    }

    private static int? NumberBefore(string value)
    {
        foreach (var (start, _) in Phrases.Find(value, "week", "weeks"))
        {
            var before = value.AsSpan(0, start).TrimEnd(" -");
            if (int.TryParse(before[(before.LastIndexOfAnyExceptInRange('0', '9') + 1)..], out var number))
                return number;
        }
        return null;
    }
}
