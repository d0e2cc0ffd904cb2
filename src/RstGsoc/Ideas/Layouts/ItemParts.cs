using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>
/// The first words of a list item and the rest of it. Where a list below is indented without a blank line before it, the parser
/// sees a term and its definition; people mean a first line and a list.
/// </summary>
/// <param name="Text">The first words; empty when the item begins with something else.</param>
/// <param name="Rest">The elements behind them.</param>
internal sealed record ItemParts(FlatText Text, List<Node> Rest)
{
    public static ItemParts Of(ReadingContext context, ListItem item)
    {
        var children = item.Children.Where(c => c is not (Comment or Target or SystemMessage)).ToList();
        if (children.Count == 0)
            return new ItemParts(FlatText.At(item.Span.Start), []);
        if (children[0] is Paragraph paragraph)
            return new ItemParts(context.Text(paragraph), children[1..]);
        if (children[0] is DefinitionList { Children: [DefinitionListItem { Children: [Term term, .., Definition definition] }] })
            return new ItemParts(context.Text(term), [.. definition.Children, .. children[1..]]);
        return new ItemParts(FlatText.At(item.Span.Start), children);
    }
}
