using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Wording;

internal sealed class ParagraphTooLong : IDocumentRule
{
    private static readonly RuleOption s_words = new("words", 120, 20, 10_000, "Most words of a paragraph.");
    private static readonly RuleOption s_sentences = new("sentences", 8, 2, 1000, "Most sentences of a paragraph.");

    public RuleInfo Info { get; } = new("GSOC603", "paragraph-too-long", Severity.Info)
    {
        Title = "A paragraph is very long",
        Why = "Google's chapter on the ideas page asks to avoid walls of text (since 2023); applicants read dozens of lists.",
        Options = [s_words, s_sentences],
        Bad = """
            [|The parser reads number one from the file and keeps it for later use in the report. The parser reads number two from the file and keeps it for later use in the report. The parser reads number three from the file and keeps it for later use in the report. The parser reads number four from the file and keeps it for later use in the report. The parser reads number five from the file and keeps it for later use in the report. The parser reads number six from the file and keeps it for later use in the report. The parser reads number seven from the file and keeps it for later use in the report. The parser reads number eight from the file and keeps it for later use in the report. The parser reads number nine from the file and keeps it for later use in the report.|]
            """,
        Good = """
            The parser reads a number.

            It keeps it.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var prose in context.Prose.Where(prose => prose.Element is Paragraph))
        {
            var (words, sentences) = (Sentences.CountWords(prose.Text), Sentences.Count(prose.Text));
            if (words > context.Option(Info, s_words) || sentences > context.Option(Info, s_sentences))
                yield return new(Info, prose.Locate(0, prose.Text.Length), $"The paragraph has {words} words in {sentences} sentences") { Hint = "Break it where the thought changes, or make it a list" };
        }
    }
}
