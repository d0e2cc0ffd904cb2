using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.Values;

internal sealed class ValueVague : IIdeaRule
{
    private static readonly string[] s_vague = ["etc", "of your choice", "of choice", "any language", "any", "various", "whatever", "and so on", "depends", "depending"];

    public RuleInfo Info { get; } = new("GSOC311", "value-vague", Severity.Info)
    {
        Title = "The value of a field leaves open what it says",
        Why = "Google's mentor guide asks not to be vague (2017 to 2026); 'of your choice' or 'etc.' in a field tells nobody what to learn.",
        Caveat = "An idea may be open on purpose.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: C, scripting language [|of your choice|]
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: C, Python
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        foreach (var field in idea.Fields)
        {
            if (field.Kind is not (FieldKind.ExpectedSize or FieldKind.Languages) || field.RawValue.Length >= 80 || Phrases.Find(field.RawValue, s_vague).FirstOrDefault() is not { } phrase)
                continue;
            var span = new TextSpan(field.ValueSpan.Start + phrase.Start, phrase.Length);
            yield return new(Info, span, $"'{context.Source.Slice(span)}' leaves open what '{field.Label}' is") { Hint = "Name what is wanted, or say who decides and when" };
        }
    }
}
