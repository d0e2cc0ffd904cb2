using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Consistency;

internal sealed class AllSameSize : IPageRule
{
    private const int Fewest = 4;
    private const int Large = 350;

    public RuleInfo Info { get; } = new("GSOC706", "all-same-size", Severity.Info)
    {
        Title = "All ideas take 350 hours",
        Why = "Google's chapter on the application encourages a mix of sizes since 2024; contributors with other duties look for the smaller ones.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: [|350 hours|]
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>

            Print less
            ----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>

            Print less
            ----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 175 hours
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var sizes = page.Ideas.Where(idea => idea.Section == IdeaSection.Idea).Select(idea => idea.ExpectedSize).OfType<ExpectedSize>().ToList();
        if (context is { OffersIdeas: true, IsHistory: false } && context.Programme.Sizes.Length > 2 && sizes.Count >= Fewest && sizes.All(size => size.Hours is [{ Value: Large }]))
            yield return new(Info, sizes[0].Span, $"All {sizes.Count} ideas take {Large} hours") { Hint = "Offer smaller ones too" };
    }
}
