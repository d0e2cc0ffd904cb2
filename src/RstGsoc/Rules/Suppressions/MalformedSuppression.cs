using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

internal sealed class MalformedSuppression : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG402", "malformed-suppression", Severity.Warning)
    {
        Title = "A comment to the linter cannot be understood",
        Why = "It turns off nothing, though somebody wanted it to.",
        Bad = ".. rstgsoc: [|disable-next-lien=trailing-whitespace|]\n\nText.\n\n.. rstgsoc: disable=[|trailing-blanks|]\n\n.. rstgsoc: [|disable-file|]\n",
        Good = ".. rstgsoc: disable-next-line=trailing-whitespace copied from a mail\n\nText. \n",
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var comment in SuppressionReader.Read(document))
        {
            if (comment.Verb is null)
                yield return new(Info, comment.Order, "A comment to the linter begins with disable-next-line, disable, enable or disable-file");
            else if (comment.Selectors.IsEmpty && comment.Verb != SuppressionVerb.Enable)
                yield return new(Info, comment.Order, "The comment does not say which rules it turns off") { Hint = "Name them behind a '=', separated by commas; 'all' for all" };
            foreach (var selector in comment.Selectors.Where(selector => !context.Options.KnowsSelector(selector.Value)))
                yield return new(Info, selector.Span, $"No rule has the code or name '{selector.Value}'") { Hint = HintFor(selector.Value) };
        }
    }

    private static string? HintFor(string name) => NearestName.Find(name, RuleCatalog.All.Select(rule => rule.Name)) is { } near ? $"Did you mean '{near}'?" : null;
}
