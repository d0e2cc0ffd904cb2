using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;
using System.Buffers;

namespace RstGsoc.Rules.Hygiene;

internal sealed class DirectiveTypedAsComment : IDocumentRule
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "note", "warning", "important", "tip", "hint", "caution", "attention", "danger", "error", "admonition", "seealso", "image", "figure", "code", "code-block", "sourcecode", "math", "table", "csv-table", "list-table",
        "contents", "include", "raw", "topic", "sidebar", "rubric", "epigraph", "container", "toctree", "versionadded", "versionchanged", "deprecated", "literalinclude", "index", "only", "glossary", "highlight", "replace",
    };
    private static readonly SearchValues<char> s_nameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    public RuleInfo Info { get; } = new("HYG207", "directive-typed-as-comment", Severity.Warning)
    {
        Title = "A comment looks like a directive whose colons are wrong",
        Why = "docutils takes it for a comment without a word, and readers never see the text.",
        Caveat = "Knows the names of common directives, in lower case: a comment that begins with NOTE is a comment.",
        Bad = """
            [|.. note: Read this first.|]

            [|.. versionchanged 3.6|]
            """,
        Good = """
            .. note:: Read this first.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var comment in document.Descendants<Comment>())
        {
            var text = comment.GetText();
            var end = text.AsSpan().IndexOfAnyExcept(s_nameCharacters);
            if (end <= 0 || !s_names.Contains(text[..end]))
                continue;
            var rest = text[end..];
            if ((rest[0] == ':' && !rest.StartsWith("::", StringComparison.Ordinal)) || (text.StartsWith("version", StringComparison.OrdinalIgnoreCase) && rest.TrimStart() is [>= '0' and <= '9', ..]))
                yield return new(Info, FirstLine(comment, context), $"'{text[..end]}' is taken for a comment, as its two colons are not there") { Fix = Mend(comment, text[..end], context) };
        }
    }

    private static TextSpan FirstLine(Comment comment, LintContext context)
    {
        var line = context.Source.GetLineSpan(context.Source.Locate(comment.Span.Start).Line);
        return TextSpan.FromBounds(comment.Span.Start, Math.Min(line.End, comment.Span.End));
    }

    private static Fix? Mend(Comment comment, string name, LintContext context)
    {
        var at = context.Source.Content.IndexOf(name, comment.Span.Start, comment.Span.Length, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var end = at + name.Length;
        var hasColon = end < comment.Span.End && context.Source.Content[end] == ':';
        return Fix.Unsafe("Write two colons", new TextSpan(end, hasColon ? 1 : 0), "::");
    }
}
