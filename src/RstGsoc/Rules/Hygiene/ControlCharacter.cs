using System.Buffers;
using System.Text;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class ControlCharacter : ITextRule
{
    private static readonly SearchValues<char> s_controls = SearchValues.Create(Unwanted());

    public RuleInfo Info { get; } = new("HYG102", "control-character", Severity.Warning)
    {
        Title = "The page contains a control character",
        Why = "Control characters are invisible, end lines where nobody expects it, or steer the reader's terminal; XML output cannot hold most of them.",
        Caveat = "Form feeds, with which editors divide pages, are let pass.",
        Bad = "A bell[|\a|] rings.\n",
        Good = "A bell rings.\n",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context)
    {
        var text = source.Content;
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            var span = new TextSpan(at, 1);
            yield return new(Info, span, $"Control character U+{(int)text[at]:X4}") { Fix = Fix.Unsafe("Remove the character", span, "") };
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(s_controls) is var at and >= 0 ? from + at : text.Length;

    private static string Unwanted()
    {
        var unwanted = new StringBuilder();
        for (var c = '\0'; c < '\u00A0'; c++)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f'))
                unwanted.Append(c);
        }
        return unwanted.ToString();
    }
}
