using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

internal sealed class ApplyInfoMissing : ISiteRule
{
    private static readonly string[] s_phrases = ["apply", "applying", "application", "applications", "proposal", "proposals", "how to join"];

    public RuleInfo Info { get; } = new("GSOC111", "apply-info-missing", Severity.Info)
    {
        Title = "A list of ideas does not say how to apply",
        Why = "Google's chapter on the ideas page of 2025 (and its help page of 2014) asks for an application template, or a link to one.",
        Caveat = "The information may stand in the organisation's profile at Google.",
        Bad = """
            [|Project ideas 2026|]
            ======================

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            How to apply
            ------------

            Send us a draft of your proposal.
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (!context.IsIdeaList || context.IsHistory || PagesNearby.Any(context, TellsHow))
            yield break;
        yield return new(Info, PageHead.SpanOf(context), "The page does not say how to apply") { Hint = "Say what a proposal should have, or link a template" };
    }

    private static bool TellsHow(IdeaPage page) => page.Section(PageSectionRole.Application) is not null || Prose.Of(page.Document).Any(prose => Phrases.Contains(prose.Text, s_phrases));
}
