using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Consistency;

internal sealed class LabelNotField : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC711", "label-not-field", Severity.Info)
    {
        Title = "A field of an idea is a paragraph with a bold label",
        Why = "Field lists and definition lists are markup for just this: other programs can read them, and themes set them as a table.",
        Caveat = "Most houses write bold labels, and rstgsoc reads them; so the rule is off unless selected.",
        IsEnabledByDefault = false,
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            **[|Difficulty|]:** easy

            **[|Mentor|]:** Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            :Difficulty: easy
            :Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context) =>
        from field in idea.Fields
        where field is { Layout: FieldLayout.Paragraph, IsLabelMarked: true, LabelSpan.Length: > 0 }
        select new Diagnostic(Info, field.LabelSpan, $"'{field.Label}' is bold text, no field") { Hint = $"Write ':{field.Label}: ...'" };
}
