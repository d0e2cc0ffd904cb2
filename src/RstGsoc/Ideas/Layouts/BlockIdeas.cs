using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>Ideas that are no sections: the ordered list of layouts. The first that finds some decides for these blocks.</summary>
internal static class BlockIdeas
{
    private static readonly Func<BlockSearch, List<IdeaDraft>>[] s_layouts =
    [
        TitleFieldIdeas.Find,
        DirectiveIdeas.Find,
        BoldParagraphIdeas.Find,
        AcceptedListIdeas.Find,
        ListItemIdeas.Find,
        DefinitionListIdeas.Find,
        TableIdeas.Find,
        LeadParagraphIdeas.Find,
        PlainListIdeas.Find,
    ];

    /// <summary>The ideas among some body elements.</summary>
    /// <param name="context">The page.</param>
    /// <param name="blocks">The elements.</param>
    /// <param name="scope">What the headings have promised.</param>
    /// <param name="isCollection">Whether one idea is enough; else two must look alike.</param>
    public static List<IdeaDraft> Find(ReadingContext context, IEnumerable<Node> blocks, Scope scope, bool isCollection)
    {
        var search = new BlockSearch(context, [.. Unwrap(blocks)], scope, isCollection);
        foreach (var layout in s_layouts)
        {
            var ideas = layout(search);
            if (ideas.Count > 0)
                return ideas;
        }
        return [];
    }

    /// <summary>Block quotes around everything are margins, no quotes; comments and targets are not there for readers.</summary>
    private static IEnumerable<Node> Unwrap(IEnumerable<Node> blocks)
    {
        foreach (var block in blocks)
        {
            if (IsWrapper(block))
            {
                foreach (var child in Unwrap(((Element)block).Children))
                    yield return child;
            }
            else if (block is not (Comment or Target or SubstitutionDefinition or Pending or Title))
                yield return block;
        }
    }

    private static bool IsWrapper(Node block) => block is BlockQuote or Container or Compound or DirectiveElement && ((Element)block).Children.Any(IsList);

    private static bool IsList(Node block) => block is BulletList or EnumeratedList or DefinitionList or Topic or Admonition or Container;
}

/// <summary>Where ideas are looked for.</summary>
internal sealed record BlockSearch(ReadingContext Context, IReadOnlyList<Node> Blocks, Scope Scope, bool IsCollection)
{
    /// <summary>Whether enough of some candidates hold up, so that the others are believed as well.</summary>
    public bool Holds(int good, int all) => good >= 2 || (good == 1 && (IsCollection || all == 1) && good * 2 >= all);
}
