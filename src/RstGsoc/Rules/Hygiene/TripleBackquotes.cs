using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class TripleBackquotes : IDocumentRule
{
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

    /// <summary>Text of backquotes alone is about backquotes.</summary>
    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from literal in document.Descendants<Literal>()
        let text = literal.GetText()
        let excess = CountOnBothSides(text)
        where excess > 0 && text.AsSpan().ContainsAnyExcept('`')
        select new Diagnostic(Info, literal.Span, "A backquote on each side is shown as text") { Fix = Fix.Unsafe("Write two backquotes", literal.Span, $"``{text[excess..^excess]}``") };

    private static int CountOnBothSides(string text)
    {
        var count = 0;
        while (count < text.Length / 2 && text[count] == '`' && text[^(count + 1)] == '`')
            count++;
        return count;
    }
}
