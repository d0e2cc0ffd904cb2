using System.Text;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class TabInLine : ITextRule
{
    public RuleInfo Info { get; } = new("HYG111", "tab-in-line", Severity.Info)
    {
        Title = "A tab stands between words",
        Why = "docutils puts blanks to the next multiple of eight columns in its place, so tables and literal text look otherwise than in the editor.",
        Caveat = "Tabs at the begin of a line have a rule of their own.",
        Bad = "One[|\t|]two.\n",
        Good = "One two.\n",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        var text = source.Content;
        for (var at = text.IndexOf('\t', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\t', at))
        {
            var end = at + text.AsSpan(at).IndexOfAnyExcept('\t') is var after && after < at ? text.Length : after;
            var line = source.GetLineSpan(source.Locate(at).Line);
            if (end < line.End && !text.AsSpan(line.Start, at - line.Start).IsWhiteSpace())
                yield return new(Info, TextSpan.FromBounds(at, end), "A tab stands in the line") { Fix = Expand(line, at, end, context) };
            at = end;
        }
    }

    /// <summary>The blanks that docutils would put.</summary>
    private static Fix Expand(TextSpan line, int at, int end, LintContext context)
    {
        var (width, tabWidth) = (0, context.Options.ParseOptions.TabWidth);
        var blanks = new StringBuilder();
        for (var i = line.Start; i < end; i++)
        {
            var step = context.Source.Content[i] == '\t' ? tabWidth - (width % tabWidth) : char.IsLowSurrogate(context.Source.Content[i]) ? 0 : 1;
            width += step;
            blanks.Append(' ', i < at ? 0 : step);
        }
        return Fix.Safe("Put blanks", TextSpan.FromBounds(at, end), blanks.ToString());
    }
}
