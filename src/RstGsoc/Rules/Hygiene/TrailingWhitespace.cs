using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class TrailingWhitespace : ITextRule
{
    public RuleInfo Info { get; } = new("HYG104", "trailing-whitespace", Severity.Info)
    {
        Title = "A line ends with blanks",
        Why = "Nobody sees them, editors strip them, and the diffs of later changes fill with them. docutils drops them from every line, literal blocks too.",
        Bad = "A line[|  |]\nand another.\n",
        Good = "A line\nand another.\n",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            var kept = source.Content.AsSpan(span.Start, span.Length).TrimEnd(" \t\v\f").Length;
            if (kept == span.Length)
                continue;
            var blanks = TextSpan.FromBounds(span.Start + kept, span.End);
            yield return new(Info, blanks, "The line ends with blanks") { Fix = Fix.Safe("Remove the blanks", blanks, "") };
        }
    }
}
