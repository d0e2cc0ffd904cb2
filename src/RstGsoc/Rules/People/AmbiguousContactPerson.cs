using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.People;

internal sealed class AmbiguousContactPerson : IDocumentRule
{
    private static readonly string[] s_phrases = ["contact me", "ask me", "email me", "e-mail me", "mail me", "ping me", "reach out to me", "reach me", "talk to me", "write to me", "write me", "message me"];

    public RuleInfo Info { get; } = new("GSOC408", "ambiguous-contact-person", Severity.Warning)
    {
        Title = "The text asks to contact 'me' without saying who that is",
        Why = "A page of an organisation has many authors; the reader cannot tell who is speaking.",
        Caveat = "Takes two capitalised words or an address in the same sentence for a name.",
        Bad = """
            If you like this idea for Summer of Code, [|contact me|] and we can refine it.
            """,
        Good = """
            If you like this idea for Summer of Code, contact me, Jane Doe, and we can refine it.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var prose in context.Prose)
        {
            foreach (var (start, length) in Phrases.Find(prose.Text, s_phrases))
            {
                if (!NamesSomebody(SentenceAround(prose.Text, start), length))
                    yield return new(Info, prose.Locate(start, length), $"'{prose.Text.Substring(start, length)}' does not say who") { Hint = "Name the person and how to reach them" };
            }
        }
    }

    private static string SentenceAround(string text, int at) => text[Sentences.Of(text).First(range => at < range.End.Value)];

    private static bool NamesSomebody(string sentence, int length)
    {
        if (sentence.AsSpan().ContainsAny('@', Prose.Opaque))
            return true;
        var capitals = 0;
        foreach (var word in sentence[Math.Min(length, sentence.Length)..].Split(' '))
        {
            capitals = word.Length > 1 && char.IsUpper(word.TrimStart('(')[..1].FirstOrDefault()) ? capitals + 1 : 0;
            if (capitals == 2)
                return true;
        }
        return false;
    }
}
