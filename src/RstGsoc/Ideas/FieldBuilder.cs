using RstGsoc.Ideas.Layouts;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>Makes the public field of what was read.</summary>
internal static class FieldBuilder
{
    /// <summary>One string for nearly all fields.</summary>
    private const string Colon = ":";

    public static IdeaField Build(ReadingContext context, FieldValue value)
    {
        var (draft, label) = (value.Draft, value.Draft.Label);
        var (valueSpan, plain) = (value.Span, value.Plain);
        var raw = context.Source.Slice(valueSpan);
        return new IdeaField
        {
            Kind = draft.Kind,
            Layout = draft.Layout,
            Label = label.Label.Plain,
            LabelSpan = label.Label.Span,
            Delimiter = label.Delimiter == Colon ? Colon : label.Delimiter,
            IsLabelMarked = label.IsMarked,
            IsDelimiterMarked = label.IsDelimiterMarked,
            CorrectLabel = label.Meaning?.CorrectLabel,
            Span = SpanOf(draft, valueSpan),
            ValueSpan = valueSpan,
            Value = plain,
            RawValue = raw == plain ? plain : raw,
            Items = value.Items,
            IsListGlued = value.IsListGlued,
            Node = draft.Node,
        };
    }

    /// <summary>A paragraph may hold several fields: then a field reaches from its label to the end of its value. A table's label may stand far away.</summary>
    private static TextSpan SpanOf(FieldDraft draft, TextSpan value)
    {
        var node = draft.Node.Span;
        if (draft.Layout == FieldLayout.Table)
            return Cover(node, value);
        return draft.Layout == FieldLayout.Paragraph ? Cover(Label(draft), value) : Cover(Cover(node, Label(draft)), value);
    }

    private static TextSpan Cover(TextSpan left, TextSpan right) => TextSpan.FromBounds(Math.Min(left.Start, right.Start), Math.Max(left.End, right.End));

    private static TextSpan Label(FieldDraft draft) => draft.Label.Label.SpanWithMarkup(0, draft.Label.Label.Length);
}
