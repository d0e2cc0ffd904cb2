using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class TabIndentation : ITextRule
{
    public RuleInfo Info { get; } = new("HYG105", "tab-indentation", Severity.Info)
    {
        Title = "A line is indented with tabs",
        Why = "Indentation has meaning here. docutils counts a tab to the next multiple of eight columns, which is seldom what an editor shows.",
        Bad = "Term\n[|\t|]Its definition.\n",
        Good = "Term\n        Its definition.\n",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        if (!source.Content.Contains('\t', StringComparison.Ordinal))
            yield break;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            var text = source.Content.AsSpan(span.Start, span.Length);
            var margin = text.Length - text.TrimStart(" \t").Length;
            if (margin == text.Length || !text[..margin].Contains('\t'))
                continue;
            var place = new TextSpan(span.Start, margin);
            yield return new(Info, place, "The line is indented with a tab")
            {
                Fix = Fix.Safe("Indent with blanks", place, Expand(text[..margin], context.Options.ParseOptions.TabWidth)),
            };
        }
    }

    private static string Expand(ReadOnlySpan<char> margin, int tabWidth)
    {
        var width = 0;
        foreach (var c in margin)
            width = c == '\t' ? (width / tabWidth * tabWidth) + tabWidth : width + 1;
        return new string(' ', width);
    }
}
