using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Links;

internal sealed class LinkLoginRequired : IDocumentRule
{
    public RuleInfo Info { get; } = new("GSOC505", "link-login-required", Severity.Warning)
    {
        Title = "A link needs a login, or leads into a document that may be edited",
        Why = "The ideas list must be public without a login (Google's help page of 2014, its reminder of February 2022 and the guide to the application).",
        Caveat = "A document that anybody with the link may read is fine for Google.",
        Bad = """
            Project ideas
            =============

            See also our [|`list of ideas <https://docs.google.com/document/d/abc/edit>`__|].

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            See also our `list of ideas <https://example.org/ideas>`__.

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var link in context.Links.Where(_ => context.OffersIdeas))
        {
            if (link.Host == "docs.google.com" && link.Url.Contains("/edit", StringComparison.Ordinal))
                yield return new(Info, link.Span, "The document is linked for editing") { Hint = "Publish it, or link it with /preview in place of /edit" };
            else if (link.Host == "app.slack.com" || (link.Host.EndsWith(".slack.com", StringComparison.Ordinal) && link.Url.Contains("/archives/", StringComparison.Ordinal)))
                yield return new(Info, link.Span, "The channel can only be read by members") { Hint = "Say how to join it" };
        }
    }
}
