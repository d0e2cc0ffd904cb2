using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Links;

internal sealed class LinkAnchorMissing : ISiteRule
{
    /// <summary>What docutils and Sphinx make by themselves.</summary>
    private static readonly string[] s_generated = ["id", "contents", "toc", "footnote", "top", "index-", "module-", "term-", "equation-", "cmdoption", "envvar", "confval", "tab-", "L"];

    public RuleInfo Info { get; } = new("GSOC511", "link-anchor-missing", Severity.Warning)
    {
        Title = "A link to a place on a page leads to its top, as there is no such place",
        Why = "Readers land at the top of the page and look for what was meant; it happens when a title is changed.",
        Caveat = "Knows the places that docutils makes of titles and targets. Pages whose text holds the place's name anywhere, as pages with raw HTML or directives of Sphinx do, are let pass.",
        Bad = """
            --- Questions.rst
            Questions
            =========

            How to apply
            ------------

            Write to us.

            --- Ideas.rst
            Project ideas
            =============

            See [|`how to apply <Questions.html#how-do-i-apply>`__|] and `below <#project-ideas>`__.
            """,
        Good = """
            --- Questions.rst
            Questions
            =========

            How to apply
            ------------

            Write to us.

            --- Ideas.rst
            Project ideas
            =============

            See `how to apply <Questions.html#how-to-apply>`__ and `below <#project-ideas>`__.
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        if (context.Source.Path is not { } path)
            yield break;
        foreach (var link in context.Links)
        {
            var hash = link.Url.IndexOf('#', StringComparison.Ordinal);
            if (hash < 0 || hash == link.Url.Length - 1 || (hash > 0 && !SitePath.IsRelative(link.Url)))
                continue;
            var place = Uri.UnescapeDataString(link.Url[(hash + 1)..]);
            if (PageOf(path, link.Url, site, context) is { } page && !site.HasPlace(page, place) && !IsGenerated(place) && !IsMentioned(place, page.Source.Content))
                yield return new(Info, link.Span, $"{(page == context.Page ? "This page" : Path.GetFileName(page.Source.Path))} has no place '{place}'") { Hint = HintFor(page, place, site) };
        }
    }

    private static IdeaPage? PageOf(string path, string url, Site site, LintContext context) => url[0] == '#'
        ? context.Page
        : SitePath.SourcesOf(SitePath.Resolve(path, SitePath.PageOf(url))).Select(site.PageAt).FirstOrDefault(page => page is not null);

    private static bool IsGenerated(string place) => s_generated.Any(name => place.StartsWith(name, StringComparison.Ordinal) && (place.Length == name.Length || !char.IsLetter(place[name.Length]) || !char.IsLetter(name[^1])));

    /// <summary>Whether the text has the name elsewhere than in links to it: an extension, or raw HTML, may make a place of it.</summary>
    private static bool IsMentioned(string place, string text)
    {
        var at = text.IndexOf(place, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && text[at - 1] == '#')
            at = text.IndexOf(place, at + place.Length, StringComparison.OrdinalIgnoreCase);
        return at >= 0;
    }

    private static string HintFor(IdeaPage page, string place, Site site) =>
        Text.NearestName.Find(Identifiers.Make(place), site.PlacesOf(page)) is { } near ? $"Did you mean '{near}'?" : "Look for the title's new name";
}
