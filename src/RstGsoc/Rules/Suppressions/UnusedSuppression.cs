using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

/// <summary>Reported by the <see cref="Linter"/> when all other rules have run: nobody else can know.</summary>
internal sealed class UnusedSuppression : IRule
{
    public static RuleInfo Rule { get; } = new("HYG401", "unused-suppression", Severity.Warning)
    {
        Title = "A comment turns off a rule that finds nothing there",
        Why = "What it excused has been mended or moved; left in place, it would hide the next fault of the kind.",
        Bad = ".. rstgsoc: disable-next-line=[|tab-indentation|] copied from a mail\n\nNo tab here.\n",
        Good = ".. rstgsoc: disable-next-line=trailing-whitespace copied from a mail\n\nA line with a blank at its end. \n",
    };

    public RuleInfo Info => Rule;

    /// <summary>A finding for each rule of a comment that is of no use there.</summary>
    public static IEnumerable<Diagnostic> Report(SuppressionComment comment, ImmutableArray<Located<string>> unused, RstDocument document)
    {
        foreach (var selector in unused)
        {
            var message = comment.Verb == SuppressionVerb.Enable ? $"'{selector.Value}' has not been turned off before" : $"'{selector.Value}' finds nothing to suppress here";
            var fix = unused.Length == comment.Selectors.Length
                ? Fix.Safe("Remove the comment", CommentSpan(comment.Span, document.Source), "")
                : Fix.Safe($"Remove '{selector.Value}'", NameSpan(comment.Selectors, selector), "");
            yield return new Diagnostic(Rule, selector.Span, message) { Fix = fix };
        }
    }

    /// <summary>The comment with its lines and the blank lines that keep it from what follows, or from what precedes it at the end.</summary>
    private static TextSpan CommentSpan(TextSpan comment, SourceText source)
    {
        var text = source.Content;
        var (start, end) = (source.GetLineSpan(source.Locate(comment.Start).Line).Start, comment.End);
        if (!text.AsSpan(start, comment.Start - start).IsWhiteSpace())
            start = comment.Start;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        if (end < text.Length)
            return TextSpan.FromBounds(start, Math.Max(comment.End, source.GetLineSpan(source.Locate(end).Line).Start));
        var last = text.AsSpan(0, start).TrimEnd().Length;
        return last == 0 ? TextSpan.FromBounds(0, end) : TextSpan.FromBounds(last, comment.End);
    }

    /// <summary>The name and the comma behind it, or before it when it is the last.</summary>
    private static TextSpan NameSpan(ImmutableArray<Located<string>> all, Located<string> selector)
    {
        var index = all.IndexOf(selector);
        return index + 1 < all.Length
            ? TextSpan.FromBounds(selector.Span.Start, all[index + 1].Span.Start)
            : TextSpan.FromBounds(all[index - 1].Span.End, selector.Span.End);
    }
}
