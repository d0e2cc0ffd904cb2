using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Links;

internal sealed class LinkTextGeneric : IDocumentRule
{
    private static readonly HashSet<string> s_generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "here", "click here", "click", "this", "this link", "this page", "this one", "link", "a link", "links", "url", "more", "read more", "learn more", "see here", "details", "web page", "website",
    };

    public RuleInfo Info { get; } = new("GSOC501", "link-text-generic", Severity.Warning)
    {
        Title = "The text of a link says nothing about where it leads",
        Why = "Screen readers and skimming eyes take links out of their sentence; a list of 'here' helps nobody.",
        Caveat = "The words before the link may tell enough to those who read the whole sentence.",
        Bad = """
            The timeline [|is `here <https://example.org/timeline>`__|].
            """,
        Good = """
            See the `timeline <https://example.org/timeline>`__.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from reference in document.Descendants<Reference>()
        let text = reference.GetText().Trim()
        where !Says(text)
        select new Diagnostic(Info, WithWordBefore(reference, context.Source.Content), $"The link's text '{text}' says nothing about where it leads") { Hint = "Link the words that name what the reader will find" };

    /// <summary>Whether a text tells anything.</summary>
    public static bool Says(string text) => !s_generic.Contains(text.Trim().TrimEnd('.', ':', '!')) && !IsNumber(text.Trim());

    private static bool IsNumber(string text) =>
        text.Length > 0 && text.Trim('[', ']', '(', ')') is var inner && inner.Length is > 0 and < 3 && inner.Length < text.Length && inner.All(char.IsAsciiDigit);

    /// <summary>The link and the word that it hangs on, as in "go here".</summary>
    private static TextSpan WithWordBefore(Reference reference, string source)
    {
        var first = reference.Parent!.Span.Start;
        var end = reference.Span.Start;
        while (end > first && char.IsWhiteSpace(source[end - 1]))
            end--;
        var start = end;
        while (start > first && char.IsLetter(source[start - 1]))
            start--;
        return start < end ? TextSpan.FromBounds(start, reference.Span.End) : reference.Span;
    }
}
