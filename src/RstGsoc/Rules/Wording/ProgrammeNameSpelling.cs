using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Wording;

internal sealed class ProgrammeNameSpelling : IDocumentRule
{
    public RuleInfo Info { get; } = new("GSOC607", "programme-name-spelling", Severity.Info)
    {
        Title = "The programme's short name is not spelt GSoC",
        Why = "Google writes GSoC; other spellings are found by no search that minds the case.",
        Caveat = "Names of files, channels and literals are let pass.",
        Bad = """
            Welcome to [|GSOC|] at our project.
            """,
        Good = """
            Welcome to GSoC at our project.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var prose in context.Prose)
        {
            foreach (var (start, length) in Phrases.Find(prose.Text, "GSoC"))
            {
                var span = prose.Locate(start, length);
                var written = prose.Text.Substring(start, length);
                if (written is not ("GSoC" or "gsoc") && IsFree(prose.Text, start, start + length) && context.Source.Slice(span) == written)
                    yield return new(Info, span, $"'{written}' is spelt GSoC") { Fix = Fix.Safe("Write GSoC", span, "GSoC") };
            }
        }
    }

    private static bool IsFree(string text, int start, int end) =>
        (start == 0 || text[start - 1] is ' ' or '(' or '"' or '\'') && (end == text.Length || text[end] is not ('_' or '-' or '/' or '.' or '@' or ':') || end + 1 == text.Length || text[end + 1] == ' ');
}
