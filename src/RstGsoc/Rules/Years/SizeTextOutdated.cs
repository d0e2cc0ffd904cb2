using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Years;

internal sealed class SizeTextOutdated : IPageRule
{
    private static readonly string[] s_hours = ["hours", "hour", "hrs"];

    public RuleInfo Info { get; } = new("GSOC903", "size-text-outdated", Severity.Warning)
    {
        Title = "The text names sizes that the programme does not have",
        Why = "Sizes changed in 2021, 2022 and 2024; umbrella organisations' templates still lag behind.",
        Caveat = "Looks at hours between 80 and 400 in paragraphs that speak of projects or sizes.",
        Bad = """
            Google Summer of Code 2026
            ==========================

            A project takes [|120 hours|].
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            A project takes 90, 175 or 350 hours.
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var sizes = context.Programme.Sizes;
        if (sizes.IsEmpty || (page.Kind == PageKind.Other && page.ProgrammeYear is null))
            yield break;
        foreach (var prose in context.Prose.Where(prose => !context.IsInIdea(prose.Locate(0, 1).Start) && Phrases.Contains(prose.Text, "project", "projects", "size", "sizes")))
        {
            foreach (var (start, length) in Phrases.Find(prose.Text, s_hours))
            {
                var before = prose.Text.AsSpan(0, start).TrimEnd(" -");
                var digits = before[(before.LastIndexOfAnyExceptInRange('0', '9') + 1)..];
                if (int.TryParse(digits, out var hours) && hours is >= 80 and <= 400 && !sizes.Contains(hours))
                    yield return new(Info, prose.Locate(before.Length - digits.Length, start + length - before.Length + digits.Length), $"{hours} hours is no size of {context.Programme.Year}, which has {string.Join(", ", sizes)}");
            }
        }
    }
}
