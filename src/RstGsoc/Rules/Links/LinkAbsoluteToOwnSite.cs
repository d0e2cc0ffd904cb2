using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Links;

internal sealed class LinkAbsoluteToOwnSite : IDocumentRule
{
    public RuleInfo Info { get; } = new("GSOC508", "link-absolute-to-own-site", Severity.Warning)
    {
        Title = "A link to a page of the same site names its host",
        Why = "Such links leave a local copy, a preview or a mirror, and break when the site moves. libvirt's wiki refuses them.",
        Caveat = "Speaks only when the configuration names the site's own hosts.",
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from link in context.Links
        where link.Host.Length > 0 && context.Options.Organization.OwnHosts.Any(host => link.Host.Equals(host, StringComparison.OrdinalIgnoreCase))
        select new Diagnostic(Info, link.Span, $"{link.Host} is this site's own host") { Hint = "Link the page by its path next to this one" };
}
