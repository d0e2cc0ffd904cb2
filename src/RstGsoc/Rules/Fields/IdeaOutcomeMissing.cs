using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaOutcomeMissing : IIdeaRule
{
    private static readonly string[] s_phrases =
    [
        "goal", "goals", "aim", "aims", "aimed", "outcome", "outcomes", "deliverable", "deliverables", "objective", "objectives", "expected", "expect", "result", "results", "need", "needs", "needed", "consists of", "end with", "deliver", "delivers", "replacement", "successful project", "by the end", "at the end of", "would be to", "will be to", "should be able to", "will consist of", "shall", "should", "must", "provide", "would allow", "will allow", "would enable", "will enable",
        "target is", "the task is", "the project is to", "this project will", "the project will", "this project is to", "want to", "would like to", "we need", "purpose",
        "the idea is to", "include", "includes", "including", "possible paradigms", "could make", "the idea is that", "this would be", "involves", "the student will", "the contributor will", "the student would", "the student should",
    ];

    /// <summary>Verbs that a sentence of what to do begins with.</summary>
    private static readonly HashSet<string> s_orders = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "allow", "build", "convert", "create", "define", "design", "develop", "enable", "enhance", "evaluate", "expand", "explore", "extend", "finish", "fix", "generate", "help", "implement", "improve", "integrate",
        "introduce", "investigate", "make", "migrate", "modify", "optimize", "perform", "port", "prepare", "provide", "refactor", "rework", "rewrite", "support", "update", "use", "write",
    };

    public RuleInfo Info { get; } = new("GSOC204", "idea-outcome-missing", Severity.Warning)
    {
        Title = "An idea does not say what is expected at its end",
        Why = "Expected outcomes are on Google's list of what an idea should have, from the help page of 2014 to the mentor guide of 2026; coala was told to add them in 2016.",
        Caveat = "Words such as 'goal', 'aim' or 'expected' in the text, and sentences that begin with an order such as 'Implement', count as an outcome; only English ones are known. Accepted projects are an info.",
        Bad = """
            Project ideas
            =============

            [|Fuzz the parser|]
            -------------------

            The parser reads files from anybody. Some of them make it crash, and nobody knows which.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. Some of them make it crash, and nobody knows which.

            -  Expected outcome: a fuzzer that runs every night
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (!context.Programme.RequiresOutcomes || !context.IsHeldToFields(idea) || idea.Field(FieldKind.ExpectedOutcomes) is not null || idea.ExpectedOutcomes is not null)
            yield break;
        if (Description.IsElsewhere(idea, context) || Description.Texts(idea).Any(TellsOutcome))
            yield break;
        yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' does not say what is expected at its end")
        {
            Severity = idea.Section == IdeaSection.Accepted ? Severity.Info : Severity.Warning,
            Hint = "Add a line 'Expected outcome:'",
        };
    }

    private static bool TellsOutcome(string text) => Phrases.Contains(text, s_phrases) || Sentences.Of(text).Any(range => s_orders.Contains(text[range].Split(' ')[0]));
}
