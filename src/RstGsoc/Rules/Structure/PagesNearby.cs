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
        return context.Links.Any(link => link.Host.Length == 0 && Path.GetFileNameWithoutExtension(link.Url.Split('#')[0]) == name);
    }
}
