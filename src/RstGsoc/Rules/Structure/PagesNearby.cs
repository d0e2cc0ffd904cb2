using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

/// <summary>A page and the pages of its site that it links to: what a reader has one click away.</summary>
internal static class PagesNearby
{
    public static bool Any(LintContext context, Func<IdeaPage, bool> test) => test(context.Page) || Linked(context).Any(page => page != context.Page && test(page));

    private static IEnumerable<IdeaPage> Linked(LintContext context)
    {
        var pages = context.Site.Once(typeof(PagesNearby), site => site.Pages.Where(page => page.Source.Path is not null).ToLookup(page => Path.GetFileNameWithoutExtension(page.Source.Path!), StringComparer.Ordinal));
        var links = context.References.Where(link => link.Host.Length == 0).Select(link => Path.GetFileNameWithoutExtension(link.Url.Split('#')[0]));
        return RoleTargets(context.Source.Content).Concat(links).Distinct(StringComparer.Ordinal).SelectMany(name => pages[name]);
    }

    /// <summary>The pages that Sphinx's <c>doc</c> role links to, by their last name.</summary>
    private static IEnumerable<string> RoleTargets(string text)
    {
        const string Role = ":doc:`";
        for (var at = text.IndexOf(Role, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Role, at + Role.Length, StringComparison.Ordinal))
        {
            var end = text.IndexOf('`', at + Role.Length);
            if (end < 0)
                yield break;
            var target = text[(at + Role.Length)..end].TrimEnd('>');
            yield return target[(target.LastIndexOfAny(['/', '<']) + 1)..].Trim();
        }
    }
}
