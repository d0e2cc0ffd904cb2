using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class ListHardToFind : IPageRule
{
    private static readonly RuleOption s_words = new("words", 350, 50, 10_000, "Most words before the first idea.");

    public RuleInfo Info { get; } = new("GSOC109", "list-hard-to-find", Severity.Info)
    {
        Title = "The first idea stands far down the page",
        Why = "Google's guide asks that the list is easy to find and not buried in other text (chapter on defining a project, 2017 to 2026).",
        Caveat = "Silent on pages with a table of contents.",
        Options = [s_words],
        Bad = """
            Project ideas 2026
            ==================

            Part one
            --------

            This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length.

            Part two
            --------

            This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length.

            Part three
            ----------

            This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length.

            Part four
            ---------

            This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length. This project has many parts, and each of them has a history that is worth to be told at length.

            [|Fuzz the parser|]
            -------------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas 2026
            ==================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        if (!context.IsIdeaList || page.Ideas.FirstOrDefault(idea => idea.Section == IdeaSection.Idea) is not { } first)
            yield break;
        var words = context.Prose.Where(prose => prose.Element.Span.End <= first.Span.Start).Sum(prose => Sentences.CountWords(prose.Text));
        if (words > context.Option(Info, s_words) && !HasContents(context))
            yield return new(Info, first.Title.Span, $"The first idea comes after {words} words") { Hint = "Move the other sections below the ideas, or put a table of contents on top" };
    }

    private static bool HasContents(LintContext context) => context.Source.Content.Contains(".. contents::", StringComparison.Ordinal);
}
