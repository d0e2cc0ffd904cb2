using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Consistency;

/// <summary>Puts the items of one list of fields into the order that other ideas have.</summary>
internal static class FieldReordering
{
    /// <summary>The fix, or null where the fields are no items of one list or stand in the order already.</summary>
    /// <param name="idea">The idea.</param>
    /// <param name="isBefore">Whether the first kind stands before the second elsewhere.</param>
    /// <param name="source">The page.</param>
    public static Fix? Of(Idea idea, Func<FieldKind, FieldKind, bool> isBefore, SourceText source)
    {
        var fields = idea.Fields.Where(field => field.Layout == FieldLayout.ListItem && field.Kind != FieldKind.Other).DistinctBy(field => field.Kind).Select(field => (field.Kind, Item: ItemOf(field))).ToList();
        if (fields.Count < 2 || fields.Exists(field => field.Item is null) || fields.Select(field => field.Item!.Parent).Distinct().Count() != 1)
            return null;
        var sorted = Sort(fields.ConvertAll(field => (field.Kind, Text: source.Slice(SpanOf(field.Item!, source)))), isBefore);
        var edits = fields.Zip(sorted).Select(pair => new TextEdit(SpanOf(pair.First.Item!, source), pair.Second.Text)).Where(edit => source.Slice(edit.Span) != edit.NewText).ToList();
        return edits.Count == 0 ? null : new Fix("Put the fields in the order of the others", true, [.. edits]) { ChangesStructure = true };
    }

    /// <summary>Sorts by pairs, as pairs that never meet say nothing about each other; ends in any case, for the pairs may contradict each other.</summary>
    private static List<(FieldKind Kind, string Text)> Sort(List<(FieldKind Kind, string Text)> fields, Func<FieldKind, FieldKind, bool> isBefore)
    {
        for (var round = 0; round < fields.Count; round++)
        {
            for (var i = 1; i < fields.Count; i++)
            {
                if (isBefore(fields[i].Kind, fields[i - 1].Kind))
                    (fields[i - 1], fields[i]) = (fields[i], fields[i - 1]);
            }
        }
        return fields;
    }

    private static ListItem? ItemOf(IdeaField field)
    {
        var node = field.Node;
        while (node is not (null or ListItem))
            node = node.Parent;
        return node as ListItem;
    }

    /// <summary>The item without the blank lines behind it.</summary>
    private static TextSpan SpanOf(ListItem item, SourceText source) => new(item.Span.Start, source.Content.AsSpan(item.Span.Start, item.Span.Length).TrimEnd().Length);
}
