using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class IdeaDescriptionShort : IIdeaRule
{
    private static readonly RuleOption s_sentences = new("sentences", 2, 1, 100, "Fewest sentences of a description.");
    private static readonly RuleOption s_words = new("words", 25, 1, 1000, "Fewest words of a description.");
    private const int PlentyOfWords = 80;

    public RuleInfo Info { get; } = new("GSOC202", "idea-description-short", Severity.Warning)
    {
        Title = "An idea is described in one sentence, or in a few words",
        Why = "Google's mentor guide asks for two to five sentences (chapter on defining a project, 2017 to 2026) or three to five (chapter on the ideas page, 2025); ideas of one sentence were a reason for rejection in 2018.",
        Options = [s_sentences, s_words],
        Bad = """
            Project ideas
            =============

            [|Fuzz the parser|]
            -------------------

            Find out what makes the parser crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. A fuzzer would show which of them make it crash, before somebody else finds them and puts one on the web.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        var (fewestSentences, fewestWords) = (context.Option(Info, s_sentences), context.Option(Info, s_words));
        var (words, sentences) = Description.Of(idea);
        if (!context.IsHeldToFields(idea) || Description.IsMissing(idea) || (sentences >= fewestSentences && words >= fewestWords))
            yield break;
        if (Description.IsElsewhere(idea, context) || Description.CountWords(idea, context) >= PlentyOfWords)
            yield break;
        var measure = sentences == 1 ? "one sentence" : sentences < fewestSentences ? $"{sentences} sentences" : $"{words} words";
        yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' is described in {measure}") { Hint = "Tell what is needed and why in two to five sentences" };
    }
}
