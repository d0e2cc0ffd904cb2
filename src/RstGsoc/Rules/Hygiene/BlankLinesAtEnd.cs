using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class BlankLinesAtEnd : ITextRule
{
    public RuleInfo Info { get; } = new("HYG108", "blank-lines-at-end", Severity.Info)
    {
        Title = "The page ends with blank lines",
        Why = "They mean nothing and make noise in diffs; git's own whitespace check reports them.",
        Bad = "The last line.\n[|\n\n|]",
        Good = "The last line.\n",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        var text = source.Content;
        var kept = text.AsSpan().TrimEnd(" \t\r\n").Length;
        var lineEnd = text.AsSpan(kept).IndexOfAny('\r', '\n');
        if (kept == 0 || lineEnd < 0)
            yield break;
        var start = kept + lineEnd + (text.AsSpan(kept + lineEnd).StartsWith("\r\n") ? 2 : 1);
        if (text.AsSpan(start).IndexOfAny('\r', '\n') < 0)
            yield break;
        var blanks = TextSpan.FromBounds(start, text.Length);
        yield return new(Info, blanks, "The page ends with blank lines") { Fix = Fix.Safe("Remove the blank lines", blanks, "") };
    }
}
