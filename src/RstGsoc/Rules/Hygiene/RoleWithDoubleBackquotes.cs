using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class RoleWithDoubleBackquotes : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG306", "role-with-double-backquotes", Severity.Warning)
    {
        Title = "A role is followed by double backquotes",
        Why = "docutils takes the role's name for text and the rest for a literal, without a word.",
        Bad = """
            See [|:func:``sum``|].
            """,
        Good = """
            See ``sum``.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        var source = context.Source.Content;
        foreach (var literal in document.Descendants<Literal>())
        {
            var start = literal.Span.Start;
            if (start < 3 || source[start] != '`' || SimpleNames.RoleBefore(source, start) is not (>= 0 and var open) || (open > 0 && char.IsLetterOrDigit(source[open - 1])))
                continue;
            var span = TextSpan.FromBounds(open, literal.Span.End);
            yield return new(Info, span, "A role takes single backquotes") { Fix = Fix.Unsafe("Write single backquotes", literal.Span, $"`{literal.GetText()}`") };
        }
    }
}
