using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

/// <summary>One rule, or group of rules, that a comment turns off somewhere.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Selector">The rules.</param>
/// <param name="Reach">Where findings do not count: those that begin in it.</param>
internal sealed record SuppressionScope(SuppressionComment Comment, Located<string> Selector, TextSpan Reach)
{
    /// <summary>Whether it hid a finding, or ended what hides some.</summary>
    public bool IsUsed { get; set; }

    /// <summary>The scopes of a page's comments, in page order.</summary>
    public static IEnumerable<SuppressionScope> Of(RstDocument document, IReadOnlyList<SuppressionComment> comments)
    {
        for (var i = 0; i < comments.Count; i++)
        {
            var comment = comments[i];
            foreach (var selector in comment.Selectors)
            {
                if (Reaches(document, comments, i, selector.Value) is { } reach)
                    yield return new SuppressionScope(comment, selector, reach);
            }
        }
    }

    private static TextSpan? Reaches(RstDocument document, IReadOnlyList<SuppressionComment> comments, int index, string selector)
    {
        var (comment, end) = (comments[index], document.Source.Content.Length + 1);
        return comment.Verb switch
        {
            SuppressionVerb.DisableFile => TextSpan.FromBounds(0, end),
            SuppressionVerb.DisableNextLine => NextLine(document, comment.Span.End),
            SuppressionVerb.Disable => TextSpan.FromBounds(comment.Span.End, comments.Skip(index + 1).FirstOrDefault(c => Enables(c, selector))?.Span.Start ?? end),
            SuppressionVerb.Enable => comments.Take(index).LastOrDefault(c => c.Verb == SuppressionVerb.Disable && Names(c, selector)) is null ? new TextSpan(0, 0) : null,
            _ => null,
        };
    }

    /// <summary>Whether a comment ends what another began; one without names ends everything.</summary>
    private static bool Enables(SuppressionComment comment, string selector) =>
        comment.Verb == SuppressionVerb.Enable && (comment.Selectors.IsEmpty || Names(comment, selector));

    private static bool Names(SuppressionComment comment, string selector) =>
        comment.Selectors.Any(s => s.Value.Equals(selector, StringComparison.OrdinalIgnoreCase) || s.Value.Equals("all", StringComparison.OrdinalIgnoreCase));

    private static TextSpan NextLine(RstDocument document, int from)
    {
        var source = document.Source;
        for (var line = source.Locate(from).Line + 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            if (source.Content.AsSpan(span.Start, span.Length).IsWhiteSpace())
                continue;
            return TextSpan.FromBounds(span.Start, Math.Max(span.End, TitleEnd(document, span)) + 1);
        }
        return new TextSpan(source.Content.Length, 1);
    }

    /// <summary>The end of the title that begins in a line, its underline included; 0 when none does.</summary>
    private static int TitleEnd(RstDocument document, TextSpan line)
    {
        foreach (var title in document.Descendants<Title>())
        {
            var start = title.Parent is Section section ? Math.Min(section.Span.Start, title.Span.Start) : title.Span.Start;
            if (start < line.Start || start > line.End)
                continue;
            var last = document.Source.Locate(title.Span.End).Line;
            return document.Source.GetLineSpan(Math.Min(last + 1, document.Source.LineCount)).End;
        }
        return 0;
    }
}
