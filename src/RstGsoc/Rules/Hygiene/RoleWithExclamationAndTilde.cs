using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class RoleWithExclamationAndTilde : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG312", "role-with-exclamation-and-tilde", Severity.Warning)
    {
        Title = "The text of a role begins with both '!' and '~'",
        Why = "Sphinx knows one or the other: '!' makes no link, '~' shows the last part of the name only. Together, the second is shown as text.",
        Bad = """
            See [|:meth:`!~list.pop`|].
            """,
        Good = """
            See :meth:`~list.pop` and :meth:`!list.push`.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from role in document.Descendants<RoleElement>()
        let text = role.GetText()
        where context.Source.Content[role.Span.Start] == ':' && (text.StartsWith("!~", StringComparison.Ordinal) || text.StartsWith("~!", StringComparison.Ordinal))
        select new Diagnostic(Info, role.Span, "'!' and '~' do not go together") { Hint = "Write the one that you mean" };
}
