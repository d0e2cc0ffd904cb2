using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

/// <summary>A page and the pages of its site that it links to: what a reader has one click away.</summary>
internal static class PagesNearby
{
    public static bool Any(LintContext context, Func<IdeaPage, bool> test) => test(context.Page) || context.Site.Pages.Any(page => page != context.Page && IsLinked(page, context) && test(page));

    private static bool IsLinked(IdeaPage page, LintContext context)
    {
        if (page.Source.Path is not { } path)
            return false;
        var name = Path.GetFileNameWithoutExtension(path);
        if (RoleTargets(context.Source.Content).Any(target => target == name))
            return true;
        return context.References.Any(link => link.Host.Length == 0 && Path.GetFileNameWithoutExtension(link.Url.Split('#')[0]) == name);
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
