using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Links;

internal sealed class LinkShortened : IDocumentRule
{
    private static readonly string[] s_services = ["bit.ly", "goo.gl", "tinyurl.com", "t.co", "ow.ly", "is.gd", "buff.ly", "git.io", "rebrand.ly", "shorturl.at", "cutt.ly", "j.mp"];

    public RuleInfo Info { get; } = new("GSOC510", "link-shortened", Severity.Info)
    {
        Title = "A link goes through a shortening service",
        Why = "Readers cannot see where it leads, and it is dead when the service closes; goo.gl stopped in 2025.",
        Bad = """
            See [|https://bit.ly/abc|].
            """,
        Good = """
            See https://example.org/a-page.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from link in context.Links
        where s_services.Contains(link.Host, StringComparer.Ordinal)
        select new Diagnostic(Info, link.UrlSpan ?? link.Span, $"{link.Host} hides where the link leads") { Hint = "Link the address itself" };
}
