using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Structure;

internal sealed class PlaceholderText : IDocumentRule
{
    private const string Mark = "TODO:";

    public RuleInfo Info { get; } = new("GSOC116", "placeholder-text", Severity.Warning)
    {
        Title = "A text still waits to be written",
        Why = "'rstgsoc new' marks with TODO: what a person must write; Google's program lead counted unfinished ideas as none (January 2018).",
        Bad = """
            Google Summer of Code 2026
            ==========================

            Project ideas
            -------------

            Fuzz the parser
            ~~~~~~~~~~~~~~~

            [|TODO:|] say why the parser should be fuzzed. Text between quotes, ``TODO:`` say, is let pass.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            Project ideas
            -------------

            Fuzz the parser
            ~~~~~~~~~~~~~~~

            The parser reads files from anybody. The goal is to know which of them make it crash. A TODO list is in the wiki.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    /// <summary>Whether an idea still waits to be written.</summary>
    public static bool IsIn(Idea idea) => idea.Title.Value.Contains(Mark, StringComparison.Ordinal) || idea.Fields.Any(field => field.Value.Contains(Mark, StringComparison.Ordinal))
        || idea.Body.Any(node => node.GetText().Contains(Mark, StringComparison.Ordinal));

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var prose in context.Prose)
        {
            for (var at = prose.Text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf(Mark, at + Mark.Length, StringComparison.Ordinal))
            {
                if (at == 0 || !char.IsLetterOrDigit(prose.Text[at - 1]))
                    yield return new(Info, prose.Locate(at, Mark.Length), "This is still to be written");
            }
        }
    }
}
