using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class MissingFinalNewline : ITextRule
{
    public RuleInfo Info { get; } = new("HYG107", "missing-final-newline", Severity.Info)
    {
        Title = "The last line has no line end",
        Why = "Text tools join the next file to it, and the next change to the page shows a line that nobody touched.",
        Bad = "The last line.[||]",
        Good = "The last line.\n",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        var text = source.Content;
        if (text.Length == 0 || text[^1] is '\n' or '\r')
            yield break;
        var end = new TextSpan(text.Length, 0);
        yield return new(Info, end, "The last line has no line end") { Fix = Fix.Safe("End the line", end, source.NewLine) };
    }
}
