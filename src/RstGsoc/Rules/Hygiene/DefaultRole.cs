using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class DefaultRole : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG304", "default-role", Severity.Info)
    {
        Title = "Single backquotes without a role",
        Why = "docutils shows the text in italics, as the title of a work; who writes them usually means a literal in double backquotes.",
        Caveat = "Titles of works are legal, and Sphinx projects may set another default role; so the rule is off unless selected.",
        IsEnabledByDefault = false,
        Bad = """
            Call [|`print`|] first.
            """,
        Good = """
            Call ``print`` first.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from title in document.Descendants<RoleElement>()
        where title.TagName == "title_reference" && context.Source.Content[title.Span.Start] == '`' && title.Span.Length > 2
        select new Diagnostic(Info, title.Span, "Text in single backquotes is the title of a work") { Fix = Fix.Unsafe("Write a literal", title.Span, $"`{context.Source.Slice(title.Span)}`") };
}
