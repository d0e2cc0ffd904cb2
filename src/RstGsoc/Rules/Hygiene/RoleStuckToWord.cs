using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class RoleStuckToWord : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG310", "role-stuck-to-word", Severity.Warning)
    {
        Title = "No blank stands between a word and the role behind it",
        Why = "docutils takes the role's name for text and the rest for the title of a work, without a word.",
        Bad = """
            See[|:title:`Emma`|] by Jane Austen.
            """,
        Good = """
            See :title:`Emma` by Jane Austen.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        var source = context.Source.Content;
        foreach (var title in document.Descendants<RoleElement>())
        {
            var start = title.Span.Start;
            if (start < 3 || source[start] != '`' || SimpleNames.RoleBefore(source, start) is not (> 0 and var open) || !char.IsLetterOrDigit(source[open - 1]))
                continue;
            yield return new(Info, TextSpan.FromBounds(open, title.Span.End), "No blank stands before the role, so it is none") { Fix = Fix.Unsafe("Insert a blank", new TextSpan(open, 0), " ") with { ChangesStructure = true } };
        }
    }
}
