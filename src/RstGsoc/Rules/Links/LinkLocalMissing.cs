using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Links;

internal sealed class LinkLocalMissing : ISiteRule
{
    private static readonly string[] s_topLevel = [".com", ".org", ".net", ".io", ".edu", ".de", ".dev"];
    private static readonly string[] s_generated = ["genindex", "modindex", "py-modindex", "search", "_"];

    public RuleInfo Info { get; } = new("GSOC504", "link-local-missing", Severity.Error)
    {
        Title = "A link to a page of the same site leads nowhere",
        Why = "The link is broken once the site is built; a broken link to the ideas list is a reason for rejection (Google's mentor guide, 2017 to 2026, asks to try the address).",
        Caveat = "Pages that a site generator makes, apart from its indexes, are not known. An address X.html is taken for X.rst. A warning where fewer links of the page lead to pages that are there, or where no page of the target's folder is known: the folder may be a part of the site.",
        Bad = """
            See the [|`old page <Nothing_here.html>`__|].
            """,
        Good = """
            See `this page <Ideas.html>`__ and https://example.org/.
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (context.Source.Path is not { } path || !site.HasFile(path))
            yield break;
        var links = context.Links.Where(link => SitePath.IsRelative(link.Url)).Select(link => new { Link = link, Target = SitePath.PageOf(link.Url) })
            .Where(entry => entry.Target.Length > 0 && !s_generated.Any(name => entry.Target.StartsWith(name, StringComparison.Ordinal))).ToList();
        foreach (var entry in links.Where(entry => LooksLikeHost(entry.Target)))
            yield return new(Info, entry.Link.Span, $"'{entry.Link.Url}' lacks its https:// and leads to a page of this site") { Fix = AddScheme(entry.Link) };
        var places = links.Where(entry => !LooksLikeHost(entry.Target)).Select(entry => new { entry.Link, entry.Target, Path = SitePath.Resolve(path, entry.Target) }).ToList();
        var missing = places.Where(entry => !Exists(entry.Path, site)).ToList();
        var missingPaths = missing.Select(entry => entry.Path).Distinct().Count();
        var isWhole = places.Select(entry => entry.Path).Distinct().Count() - missingPaths >= missingPaths;
        foreach (var entry in missing)
        {
            yield return new(Info, entry.Link.Span, $"There is no page '{entry.Target}'")
            {
                Severity = isWhole && site.HasFolder(SitePath.FolderOf(entry.Path)) ? Severity.Error : Severity.Warning,
                Hint = "Look for the page's new name, or remove the link",
            };
        }
    }

    private static bool Exists(string path, Site site) => SitePath.SourcesOf(path).Any(site.HasFile);

    private static bool LooksLikeHost(string target)
    {
        var host = target.Split('/')[0];
        return host.Contains('.', StringComparison.Ordinal) && (host.StartsWith("www.", StringComparison.Ordinal) || s_topLevel.Any(domain => host.EndsWith(domain, StringComparison.Ordinal)));
    }

    private static Fix? AddScheme(PageLink link) => link.UrlSpan is { } span ? Fix.Unsafe("Add https://", new TextSpan(span.Start, 0), "https://") : null;
}
