using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class MixedLineEndings : ITextRule
{
    public RuleInfo Info { get; } = new("HYG106", "mixed-line-endings", Severity.Warning)
    {
        Title = "The page mixes line endings",
        Why = "Tools that know one kind of line ending run lines together or change the whole file when it is saved. A page that keeps to CR LF throughout is fine.",
        Bad = "One line[|\r\n|]another\nand a third.\n",
        Good = "One line\r\nanother\r\nand a third.\r\n",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        if (!source.Content.Contains('\r', StringComparison.Ordinal))
            yield break;
        var usual = source.NewLine;
        foreach (var span in LineEndings.Of(source.Content).Where(span => source.Slice(span) != usual))
        {
            yield return new(Info, span, $"The line ends with {Name(source.Slice(span))}, most lines end with {Name(usual)}")
            {
                Fix = Fix.Safe($"End the line with {Name(usual)}", span, usual),
            };
        }
    }

    private static string Name(string ending) => ending switch { "\n" => "LF", "\r" => "CR", _ => "CR LF" };
}
