using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class LineTooLong : ITextRule
{
    private static readonly RuleOption s_limit = new("limit", 80, 20, 10_000, "Most columns of a line.");

    public RuleInfo Info { get; } = new("HYG109", "line-too-long", Severity.Info)
    {
        Title = "A line of text is too wide",
        Why = "Some houses wrap their sources, so that two versions can be compared side by side. Lines that cannot be broken, such as long addresses, are let pass.",
        Caveat = "A matter of house style, so it is off unless selected. Wide characters count two columns.",
        IsEnabledByDefault = false,
        Options = [s_limit],
        Bad = "The storage driver is to report progress on long tasks such as wiping a volume, [|allocating files and others.|]\n",
        Good = "The storage driver is to report progress on long tasks such as\nwiping a volume, allocating files and others.\n",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        var limit = context.Option(Info, s_limit);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            if (span.Length <= limit / 2 || DisplayWidth.Of(source.Content.AsSpan(span.Start, span.Length)) <= limit)
                continue;
            var text = source.Content.AsSpan(span.Start, span.Length);
            if (CanBreak(text))
                yield return new(Info, TextSpan.FromBounds(span.Start + Math.Min(limit, span.Length - 1), span.End), $"The line is {DisplayWidth.Of(text)} columns wide");
        }
    }

    private static bool CanBreak(ReadOnlySpan<char> line) =>
        line.TrimStart(" \t-*|+.").Contains(' ') && line.IndexOf("://", StringComparison.Ordinal) < 0 && !line.StartsWith("..") && !line.StartsWith("   ");
}
