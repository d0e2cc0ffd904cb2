using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class SpaceBeforeComma : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG311", "space-before-comma", Severity.Info)
    {
        Title = "A blank stands before a comma or full stop",
        Why = "It looks careless, and the mark may slip to the begin of the next line.",
        Caveat = "Dots in a row and names that begin with a dot are let pass; so are colons and semicolons, before which French puts a blank.",
        Bad = """
            Podman services[| |], volumes and images.
            """,
        Good = """
            Podman services, volumes and images for .NET ...
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var prose in context.Prose)
        {
            for (var at = 2; at < prose.Text.Length; at++)
            {
                if (!IsMark(prose.Text, at))
                    continue;
                var blank = prose.Locate(at - 1, 1);
                if (context.Source.Content[blank.Start] == ' ')
                    yield return new(Info, blank, $"A blank stands before the '{prose.Text[at]}'") { Fix = Fix.Safe("Remove the blank", blank, "") };
            }
        }
    }

    private static bool IsMark(string text, int at) => text[at] is ',' or '.' && text[at - 1] == ' ' && char.IsLetterOrDigit(text[at - 2]) && (at + 1 == text.Length || text[at + 1] == ' ');
}
