using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

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
                var blank = Blanks(context.Source.Content, prose.Locate(at - 1, 1).Start);
                if (blank.Length > 0)
                    yield return new(Info, blank, $"A blank stands before the '{prose.Text[at]}'") { Fix = Fix.Safe("Remove the blank", blank, "") };
            }
        }
    }

    /// <summary>All blanks at a place, none when the line ends there: the prose has one for each row of them.</summary>
    private static TextSpan Blanks(string text, int at)
    {
        var (start, end) = (at, at);
        while (end < text.Length && text[end] == ' ')
            end++;
        while (end > at && start > 0 && text[start - 1] == ' ')
            start--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsMark(string text, int at) => text[at] is ',' or '.' && text[at - 1] == ' ' && char.IsLetterOrDigit(text[at - 2]) && (at + 1 == text.Length || text[at + 1] == ' ');
}
