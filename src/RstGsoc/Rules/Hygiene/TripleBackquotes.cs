using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class TripleBackquotes : IDocumentRule
{
    private const int ShortestText = 3;

    public RuleInfo Info { get; } = new("HYG314", "triple-backquotes", Severity.Info)
    {
        Title = "Text stands between three backquotes",
        Why = "The third is shown to the reader; who writes three usually thinks of Markdown.",
        Caveat = "Pages on reStructuredText show backquotes in this way, so the rule is off unless selected.",
        IsEnabledByDefault = false,
        Bad = """
            Call [|```open```|].
            """,
        Good = """
            Call ``open``.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from literal in document.Descendants<Literal>()
        let text = literal.GetText()
        where text.Length >= ShortestText && text[0] == '`' && text[^1] == '`'
        select new Diagnostic(Info, literal.Span, "A backquote on each side is shown as text") { Fix = Fix.Unsafe("Write two backquotes", literal.Span, $"``{text[1..^1]}``") };
}
