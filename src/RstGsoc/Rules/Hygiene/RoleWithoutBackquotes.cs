using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class RoleWithoutBackquotes : IDocumentRule
{
    private static readonly string[] s_roles = [":func:", ":meth:", ":class:", ":mod:", ":attr:", ":ref:", ":doc:", ":term:", ":command:", ":option:", ":envvar:", ":pep:", ":rfc:", ":math:", ":sub:", ":sup:", ":code:"];

    public RuleInfo Info { get; } = new("HYG307", "role-without-backquotes", Severity.Warning)
    {
        Title = "A role has no backquotes",
        Why = "docutils takes it for text without a word.",
        Caveat = "Knows the names of common roles.",
        Bad = """
            See [|:func:pdb.main|] for more.
            """,
        Good = """
            See ``pdb.main`` for more.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var prose in context.Prose)
        {
            foreach (var role in s_roles)
            {
                for (var at = prose.Text.IndexOf(role, StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf(role, at + 1, StringComparison.Ordinal))
                {
                    var end = at + role.Length;
                    while (end < prose.Text.Length && (char.IsLetterOrDigit(prose.Text[end]) || prose.Text[end] is '.' or '_' or '-' or '/'))
                        end++;
                    if (end > at + role.Length && (at == 0 || prose.Text[at - 1] is ' ' or '('))
                        yield return new(Info, prose.Locate(at, prose.Text[at..end].TrimEnd('.').Length), "The text of a role stands in backquotes");
                }
            }
        }
    }
}
