using RstGsoc.Diagnostics;
using RstGsoc.Text;
using System.Buffers;

namespace RstGsoc.Rules.Links;

internal sealed class LinkLocalMissing : ISiteRule
{
    private static readonly SearchValues<char> s_schemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
    private static readonly string[] s_topLevel = [".com", ".org", ".net", ".io", ".edu", ".de", ".dev"];
    private static readonly string[] s_generated = ["genindex", "modindex", "py-modindex", "search", "_"];

    public RuleInfo Info { get; } = new("GSOC504", "link-local-missing", Severity.Error)
    {
        Title = "A link to a page of the same site leads nowhere",
        Why = "The link is broken once the site is built; a broken link to the ideas list is a reason for rejection (Google's mentor guide asks to try every address).",
        Caveat = "Pages that a site generator makes, apart from its indexes, are not known. An address X.html is taken for X.rst.",
        Bad = """
            See the [|`old page <Nothing_here.html>`__|].
            """,
        Good = """
            See `this page <Ideas.html>`__ and https://example.org/.
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (context.Source.Path is not { } path)
            yield break;
        foreach (var link in context.Links.Where(link => IsRelative(link.Url)))
        {
            var end = link.Url.AsSpan().IndexOfAny("#?");
            var target = Uri.UnescapeDataString(end < 0 ? link.Url : link.Url[..end]);
            if (target.Length == 0 || s_generated.Any(name => target.StartsWith(name, StringComparison.Ordinal)))
                continue;
            if (LooksLikeHost(target))
                yield return new(Info, link.Span, $"'{link.Url}' lacks its https:// and leads to a page of this site") { Fix = AddScheme(link) };
            else if (!Candidates(Resolve(path, target)).Any(site.HasFile))
                yield return new(Info, link.Span, $"There is no page '{target}'") { Hint = "Look for the page's new name, or remove the link" };
        }
    }

    /// <summary>The files that a site is made of, for an address that it serves.</summary>
    private static IEnumerable<string> Candidates(string path)
    {
        yield return path;
        var bare = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path[..^5] : path.TrimEnd('/');
        foreach (var ending in new[] { ".rst", ".txt", ".md", "/index.rst" })
            yield return bare + ending;
    }

    private static bool IsRelative(string url) => url.Length > 0 && url[0] is not ('#' or '/' or '?') && !url.Contains('@', StringComparison.Ordinal) && !HasScheme(url);

    private static bool HasScheme(string url) =>
        url.AsSpan().IndexOfAny(":/?#") is var at and > 0 && url[at] == ':' && url.AsSpan(0, at).IndexOfAnyExcept(s_schemeCharacters) < 0;

    private static bool LooksLikeHost(string target)
    {
        var host = target.Split('/')[0];
        return host.Contains('.', StringComparison.Ordinal) && (host.StartsWith("www.", StringComparison.Ordinal) || s_topLevel.Any(domain => host.EndsWith(domain, StringComparison.Ordinal)));
    }

    private static Fix? AddScheme(PageLink link) => link.UrlSpan is { } span ? Fix.Unsafe("Add https://", new TextSpan(span.Start, 0), "https://") : null;

    private static string Resolve(string page, string target)
    {
        var parts = new List<string>(page.Replace('\\', '/').Split('/')[..^1]);
        foreach (var part in target.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not ("" or ".."))
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
