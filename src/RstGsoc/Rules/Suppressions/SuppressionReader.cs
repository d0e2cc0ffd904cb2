using RstGsoc.Ideas;
using RstGsoc.Parsing;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

/// <summary>Finds the comments of a page that speak to the linter.</summary>
internal static class SuppressionReader
{
    private const string Mark = "rstgsoc:";

    public static IEnumerable<SuppressionComment> Read(RstDocument document)
    {
        if (!document.Source.Content.Contains(Mark, StringComparison.Ordinal))
            return [];
        return document.Descendants<Comment>().Select(comment => Read(comment, document.Source)).OfType<SuppressionComment>();
    }

    private static SuppressionComment? Read(Comment comment, SourceText source)
    {
        var text = source.Content.AsSpan(comment.Span.Start, comment.Span.Length);
        var start = comment.Span.Start + text.Length - text.TrimStart(". \t\r\n").Length;
        var length = source.Content.AsSpan(start, comment.Span.End - start).IndexOfAny('\r', '\n');
        var cursor = new Cursor(source.Content, start, length < 0 ? comment.Span.End : start + length);
        if (SuppressionGrammar.Parser.TryAt(cursor)?.Value is not { } order)
            return null;
        return new SuppressionComment(
            VerbOf(order.Verb.Text),
            [.. order.Names.Select(name => new Located<string>(name.Text, TextSpan.FromBounds(name.Start, name.End)))],
            TextSpan.FromBounds(order.Verb.Start, order.End),
            comment.Span);
    }

    private static SuppressionVerb? VerbOf(string word) => word switch
    {
        "disable-next-line" => SuppressionVerb.DisableNextLine,
        "disable" => SuppressionVerb.Disable,
        "enable" => SuppressionVerb.Enable,
        "disable-file" => SuppressionVerb.DisableFile,
        _ => null,
    };
}
