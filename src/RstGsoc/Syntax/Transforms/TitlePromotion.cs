namespace RstGsoc.Syntax.Transforms;

/// <summary>Makes the title of a lone section the title or subtitle of what it stands in.</summary>
internal static class TitlePromotion
{
    /// <summary>Turns the only section of <paramref name="node"/> into the node itself; false when there is no such section.</summary>
    public static bool PromoteTitle(Element node)
    {
        if (Candidate(node) is not { } section)
            return false;
        var before = node.TakeChildren()[..^1];
        var content = section.TakeChildren();
        Take(node, section);
        node.SetChildren([content[0], .. before, .. content[1..]]);
        return true;
    }

    /// <summary>Turns the only section below a title into a subtitle.</summary>
    public static void PromoteSubtitle(Element node)
    {
        if (Candidate(node) is not { Title: { } sectionTitle } section)
            return;
        var before = node.TakeChildren()[..^1];
        var content = section.TakeChildren();
        var subtitle = new Subtitle { Span = sectionTitle.Span };
        Take(subtitle, section);
        subtitle.SetChildren(sectionTitle.TakeChildren());
        node.SetChildren([before[0], subtitle, .. before[1..], .. content[1..]]);
    }

    /// <summary>A section that is the last child, and the first but for what may stand before a document's text.</summary>
    private static Section? Candidate(Element node) =>
        node.FirstChildNot(ElementCategories.IsPreBibliographic) is { } index && index == node.ChildCount - 1 ? node.ChildAt(index) as Section : null;

    private static void Take(Element to, Element from)
    {
        foreach (var (name, value) in from.Attributes)
        {
            if (value is not IReadOnlyList<string> list)
                to.Set(name, value);
            else
            {
                foreach (var item in list)
                    to.AddToList(name, item);
            }
        }
    }
}
