using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Fields;

internal sealed class LabelMisspelt : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC212", "label-misspelt", Severity.Warning)
    {
        Title = "The label of a field is misspelt",
        Why = "Readers search the page for the label, and so do the programs that collect ideas.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  [|Dificulty|]: easy
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Difficulty: easy
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context) =>
        from field in idea.Fields
        where field.CorrectLabel is not null
        select new Diagnostic(Info, field.LabelSpan, $"'{field.Label}' is misspelt, '{field.CorrectLabel}' is meant")
        {
            Fix = Fix.Safe($"Write '{field.CorrectLabel}'", field.LabelSpan, field.CorrectLabel!),
        };
}
