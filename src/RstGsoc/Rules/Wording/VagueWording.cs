using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules.Fields;

namespace RstGsoc.Rules.Wording;

internal sealed class VagueWording : IIdeaRule
{
    private const int Fewest = 3;
    private const int WordsPerVagueWord = 12;

    private static readonly string[] s_vague =
    [
        "etc", "awesome", "cool", "various", "improve", "maybe", "probably", "somehow", "and so on", "some kind of", "sort of", "stuff", "things", "or something", "better", "nice to have", "somewhat",
    ];

    public RuleInfo Info { get; } = new("GSOC601", "vague-wording", Severity.Info)
    {
        Title = "An idea is told in vague words and names nothing concrete",
        Why = "Google's mentor guide (2017 to 2026) asks to say what must be accomplished and not to be vague; coala's list of 2016 was turned down for vague ideas.",
        Caveat = "Counts words against the length of the text; ideas with code, names in literals or links are let pass.",
        Bad = """
            Project ideas
            =============

            [|Fuzz the parser somehow|]
            -----------------------

            It would be awesome to improve the parser somehow, maybe with fuzzing, etc. Various other things could probably be done.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        var texts = Description.Texts(idea).ToList();
        if (texts.Any(text => text.Contains(Prose.Opaque, StringComparison.Ordinal)) || context.ReferencesIn(idea.Span).Exists(link => !link.Url.StartsWith("mailto:", StringComparison.Ordinal)))
            yield break;
        var vague = texts.SelectMany(text => Phrases.Find(text, s_vague).Select(at => text.Substring(at.Start, at.Length).ToLowerInvariant())).ToList();
        if (vague.Count >= Fewest && vague.Count * WordsPerVagueWord >= texts.Sum(Sentences.CountWords))
            yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' stays vague: {string.Join(", ", vague.Distinct())}") { Hint = "Say what shall exist or work in the end" };
    }
}
