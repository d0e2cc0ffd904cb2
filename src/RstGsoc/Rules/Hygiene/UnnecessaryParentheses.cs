using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class UnnecessaryParentheses : IDocumentRule
{
    private static readonly string[] s_roles = [":func:`", ":meth:`", ":py:func:`", ":py:meth:`"];

    public RuleInfo Info { get; } = new("HYG313", "unnecessary-parentheses", Severity.Info)
    {
        Title = "A role for functions has parentheses that Sphinx adds by itself",
        Why = "Readers see them once either way, but search for the plain name fails in the source.",
        Bad = """
            Call [|:func:`open()`|].
            """,
        Good = """
            Call :func:`open` or :func:`open(path) <open>`.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var role in document.Descendants<RoleElement>())
        {
            var markup = context.Source.Slice(role.Span);
            if (markup.EndsWith("()`", StringComparison.Ordinal) && s_roles.Any(name => markup.StartsWith(name, StringComparison.Ordinal)))
                yield return new(Info, role.Span, "Sphinx adds the parentheses by itself") { Fix = Fix.Unsafe("Remove the parentheses", role.Span, markup[..^3] + "`") };
        }
    }
}
