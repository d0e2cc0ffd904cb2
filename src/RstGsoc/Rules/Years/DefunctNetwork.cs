using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Years;

internal sealed class DefunctNetwork : IDocumentRule
{
    private static readonly string[] s_names = ["freenode", "freenode.net", "irc.mozilla.org", "google melange", "google-melange"];

    public RuleInfo Info { get; } = new("GSOC905", "defunct-network", Severity.Warning)
    {
        Title = "A network is named that most projects have left",
        Why = "Freenode changed hands in 2021 and dropped its channels; Melange, the old site of the programme, is closed. A contributor waits there in vain.",
        Caveat = "An info on pages of past years.",
        Bad = """
            Google Summer of Code 2026
            ==========================

            Join #parser on [|freenode|].
            """,
        Good = """
            Google Summer of Code 2026
            ==========================

            Join #parser on OFTC.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var prose in context.Prose)
        {
            foreach (var (start, length) in Phrases.Find(prose.Text, s_names).Take(1))
            {
                var name = prose.Text.Substring(start, length);
                yield return new(Info, prose.Locate(start, length), $"'{name}' is no place to meet any more") { Severity = context.IsHistory ? Severity.Info : Severity.Warning, Hint = "Name the network that you use now" };
            }
        }
    }
}
