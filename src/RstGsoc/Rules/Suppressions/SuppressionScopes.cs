using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

/// <summary>Finds out where the comments of a page reach, in one walk from its end to its begin: a comment is asked once, however many there are.</summary>
internal sealed class SuppressionScopes
{
    private const string All = "all";

    private readonly RstDocument _document;
    private readonly IReadOnlyList<SuppressionComment> _comments;

    /// <summary>The first comment that turns a name off.</summary>
    private readonly Dictionary<string, int> _firstDisabled = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the next comment begins that turns a name, or everything, on again; of those that the walk has passed.</summary>
    private readonly Dictionary<string, int> _nextEnabled = new(StringComparer.OrdinalIgnoreCase);
    private int _nextAllEnabled;
    private Dictionary<int, Title>? _titles;

    private SuppressionScopes(RstDocument document, IReadOnlyList<SuppressionComment> comments)
    {
        (_document, _comments, _nextAllEnabled) = (document, comments, PageEnd(document));
        for (var i = 0; i < comments.Count; i++)
        {
            foreach (var selector in comments[i].Verb == SuppressionVerb.Disable ? comments[i].Selectors : [])
                _firstDisabled.TryAdd(selector.Value, i);
        }
    }

    /// <summary>The scopes of a page's comments, in page order.</summary>
    public static IReadOnlyList<SuppressionScope> Of(RstDocument document, IReadOnlyList<SuppressionComment> comments)
    {
        if (comments.Count == 0)
            return [];
        var (walk, scopes) = (new SuppressionScopes(document, comments), new List<SuppressionScope>());
        for (var i = comments.Count - 1; i >= 0; i--)
        {
            for (var j = comments[i].Selectors.Length - 1; j >= 0; j--)
            {
                var selector = comments[i].Selectors[j];
                if (walk.ReachOf(i, selector.Value) is { } reach)
                    scopes.Add(new SuppressionScope(comments[i], selector, reach));
            }
            walk.Pass(comments[i]);
        }
        scopes.Reverse();
        return scopes;
    }

    private TextSpan? ReachOf(int index, string selector)
    {
        var comment = _comments[index];
        return comment.Verb switch
        {
            SuppressionVerb.DisableFile => TextSpan.FromBounds(0, PageEnd(_document)),
            SuppressionVerb.DisableNextLine => NextLine(comment.Span.End),
            SuppressionVerb.Disable => TextSpan.FromBounds(comment.Span.End, Math.Min(_nextAllEnabled, _nextEnabled.GetValueOrDefault(selector, int.MaxValue))),
            SuppressionVerb.Enable => IsDisabledBefore(index, selector) || IsDisabledBefore(index, All) ? null : new TextSpan(0, 0),
            _ => null,
        };
    }

    private bool IsDisabledBefore(int index, string selector) => _firstDisabled.TryGetValue(selector, out var first) && first < index;

    private void Pass(SuppressionComment comment)
    {
        if (comment.Verb != SuppressionVerb.Enable)
            return;
        if (comment.Selectors.IsEmpty)
            _nextAllEnabled = comment.Span.Start;
        foreach (var selector in comment.Selectors)
        {
            if (selector.Value.Equals(All, StringComparison.OrdinalIgnoreCase))
                _nextAllEnabled = comment.Span.Start;
            else
                _nextEnabled[selector.Value] = comment.Span.Start;
        }
    }

    private TextSpan NextLine(int from)
    {
        var source = _document.Source;
        for (var line = source.Locate(from).Line + 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            if (source.Content.AsSpan(span.Start, span.Length).IsWhiteSpace())
                continue;
            return TextSpan.FromBounds(span.Start, Math.Max(span.End, TitleEnd(line)) + 1);
        }
        return new TextSpan(source.Content.Length, 1);
    }

    /// <summary>The end of the title that begins in a line, its underline included; 0 when none does.</summary>
    private int TitleEnd(int line)
    {
        if (!(_titles ??= Titles()).TryGetValue(line, out var title))
            return 0;
        var last = _document.Source.Locate(title.Span.End).Line;
        return _document.Source.GetLineSpan(Math.Min(last + 1, _document.Source.LineCount)).End;
    }

    /// <summary>The titles by the line that they, or their overlines, begin in.</summary>
    private Dictionary<int, Title> Titles()
    {
        var titles = new Dictionary<int, Title>();
        foreach (var title in _document.Descendants<Title>())
        {
            var start = title.Parent is Section section ? Math.Min(section.Span.Start, title.Span.Start) : title.Span.Start;
            titles.TryAdd(_document.Source.Locate(start).Line, title);
        }
        return titles;
    }

    private static int PageEnd(RstDocument document) => document.Source.Content.Length + 1;
}
