using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules.Fields;

namespace RstGsoc.Rules.Consistency;

internal sealed class DuplicateIdea : IPageRule
{
    private const double Alike = 0.9;

    public RuleInfo Info { get; } = new("GSOC708", "duplicate-idea", Severity.Warning)
    {
        Title = "Two ideas of the page are the same",
        Why = "One of them is a copy that nobody filled in, or was forgotten when the idea was written anew.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The report shall draw pictures of the tables that it prints now. Nobody can read these tables.

            -  Mentor: Jane Doe <jane@example.org>

            [|Fuzz the parser|]
            ---------------

            Find out what makes the parser crash before somebody else does. Do it every night.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        for (var i = 1; i < page.Ideas.Length; i++)
        {
            var idea = page.Ideas[i];
            var twin = page.Ideas.Take(i).FirstOrDefault(other => other.Section == idea.Section && IsSame(other, idea));
            if (twin is not null)
                yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' stands on line {context.Source.Locate(twin.Title.Span.Start).Line} already");
        }
    }

    private static bool IsSame(Idea left, Idea right) =>
        Folding.Fold(left.Title.Value) == Folding.Fold(right.Title.Value) || (Body(left) is { Length: > 200 } body && Similarity.OfWords(body, Body(right)) >= Alike);

    private static string Body(Idea idea) => string.Join(' ', Description.Texts(idea));
}
