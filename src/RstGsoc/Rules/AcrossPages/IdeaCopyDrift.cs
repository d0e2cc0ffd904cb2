using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.AcrossPages;

internal sealed class IdeaCopyDrift : ISiteRule
{
    public RuleInfo Info { get; } = new("GSOC802", "idea-copy-drift", Severity.Info)
    {
        Title = "Two copies of one idea differ",
        Why = "Nobody can tell which copy holds.",
        Caveat = "The newest page may be meant to differ; pages of past years are let pass.",
        Bad = """
            --- More_ideas.rst
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>

            --- Ideas.rst
            Project ideas 2026
            ==================

            [|Fuzz the parser|]
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: easy
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            --- More_ideas.rst
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>

            --- Ideas.rst
            Project ideas 2026
            ==================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: hard
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (context.IsHistory)
            yield break;
        var ideas = site.Once(this, all => all.Ideas.ToLookup(idea => Folding.Fold(idea.Idea.Title.Value), StringComparer.Ordinal));
        foreach (var idea in context.Page.Ideas)
        {
            var copy = ideas[Folding.Fold(idea.Title.Value)].Where(other => other.Page != context.Page).MaxBy(other => other.Page.ProgrammeYear);
            if (copy is not null && Differences(idea, copy.Idea).ToList() is { Count: > 0 } differences)
                yield return new(Info, idea.Title.Span, $"The copy in {Path.GetFileName(copy.Page.Source.Path)}:{copy.Page.Source.Locate(copy.Idea.Title.Span.Start).Line} has another {string.Join(" and another ", differences)}");
        }
    }

    private static IEnumerable<string> Differences(Idea left, Idea right)
    {
        if (left.SkillLevel is { } level && right.SkillLevel is { } other && (level.Min, level.Max) != (other.Min, other.Max))
            yield return "difficulty";
        if (left.ExpectedSize is { } size && right.ExpectedSize is { } otherSize && !size.Hours.Select(h => h.Value).SequenceEqual(otherSize.Hours.Select(h => h.Value)))
            yield return "size";
        if (left.Mentors.Length > 0 && right.Mentors.Length > 0 && !left.Mentors.Select(Name).ToHashSet().SetEquals(right.Mentors.Select(Name)))
            yield return "mentor";
    }

    private static string Name(Person person) => person.Email?.Value ?? Folding.Fold(person.Name?.Value ?? person.Raw);
}
