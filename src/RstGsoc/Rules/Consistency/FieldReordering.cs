using System.Collections.Immutable;
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
        var fields = FieldKindSet.FirstOfEach(idea.Fields.Where(field => field.Layout == FieldLayout.ListItem && field.Kind != FieldKind.Other), field => field.Kind);
        var items = fields.ConvertAll(ItemOf);
        if (fields.Count < 2 || items.Contains(null) || items.Exists(item => item!.Parent != items[0]!.Parent))
            return null;
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var sorted = Sort([.. fields], isBefore);
        for (var i = 0; i < items.Count; i++)
        {
            var edit = new TextEdit(SpanOf(items[i]!, source), source.Slice(SpanOf(ItemOf(sorted[i])!, source)));
            if (source.Slice(edit.Span) != edit.NewText)
                edits.Add(edit);
        }
        return edits.Count == 0 ? null : new Fix("Put the fields in the order of the others", true, edits.ToImmutable()) { ChangesStructure = true };
    }

    /// <summary>Sorts by pairs, as pairs that never meet say nothing about each other; ends in any case, for the pairs may contradict each other.</summary>
    private static List<IdeaField> Sort(List<IdeaField> fields, Func<FieldKind, FieldKind, bool> isBefore)
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
