using RstGsoc.Ideas.Layouts;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>What an idea is about, in its first paragraph, and what happened to it.</summary>
internal static class IdeaSummary
{
    /// <summary>Background in fewer words is no summary.</summary>
    private const int FewestWords = 5;

    /// <summary>The first paragraph of the summary field, else of what is told first.</summary>
    public static (Located<string>? Summary, bool IsLabelled) Read(ReadingContext context, IdeaDraft draft, IdeaValues values)
    {
        var field = values.Of(FieldKind.Summary).FirstOrDefault(v => v.FirstParagraph is not null);
        var body = draft.Content.Body;
        var bodyStart = body.Count == 0 ? int.MaxValue : body[0].Node.Span.Start;
        field ??= values.All.FirstOrDefault(v => IsTold(v) && v.Span.Start < bodyStart);
        if (field is not null)
            return (Locate(field.FirstParagraph), true);
        for (var i = 0; i < body.Count; i++)
        {
            if (IsHeading(body, i))
                i++;
            else if (!IsAside(draft, body[i]) && !(body[i].Text is { } line && context.Census.IsRepeatedLine(line)))
                return (Locate(body[i].Text), false);
        }
        return (null, false);
    }

    public static Located<string>? Status(IdeaDraft draft, IdeaValues values)
    {
        if (values.Of(FieldKind.Status).FirstOrDefault(v => v.Pieces.Count > 0) is { } field)
            return new Located<string>(field.Plain, field.Span);
        foreach (var block in draft.Content.Body)
        {
            if (block is { Text: null, Node: Paragraph { Children: [Strong strong] } } && StatusWords.IsStatus(strong.GetText()))
                return new Located<string>(PythonText.CollapseWhiteSpace(strong.GetText()), strong.Children is [var inner] ? inner.Span : strong.Span);
        }
        return Locate(draft.Content.Body.Find(b => IsStatus(draft, b.Text))?.Text);
    }

    /// <summary>Pictures, bold lines, boxes, and sentences that say who did it and when.</summary>
    private static bool IsAside(IdeaDraft draft, BodyBlock block) =>
        block.Node is Image or Figure or Raw or Admonition || block is { Text: null, Node: Paragraph or Line } || IdeaPeople.IsByline(draft, block.Text) || IsStatus(draft, block.Text);

    private static bool IsStatus(IdeaDraft draft, FlatText? text) =>
        draft.Section == IdeaSection.Accepted && text is not null && StatusWords.BeginsAsStatus(text.Plain);

    /// <summary>Where no field is called a summary and no text stands before: background or details in sentences.</summary>
    private static bool IsTold(FieldValue value) =>
        value.Draft.Kind is FieldKind.Background or FieldKind.Details or FieldKind.Other && value.FirstParagraph is { } text && text.Text.Count(c => c == ' ') + 1 >= FewestWords;

    /// <summary>A word or two before a list, without a full stop or colon, head it.</summary>
    private static bool IsHeading(List<BodyBlock> body, int at) =>
        body[at] is { Node: Paragraph, Text: { Length: < 30 } text } && char.IsLetter(text.Text[^1]) && text.Text.Count(char.IsWhiteSpace) <= 2
        && at + 1 < body.Count && body[at + 1].Node is BulletList or EnumeratedList;

    private static Located<string>? Locate(FlatText? text) => text is null ? null : new Located<string>(text.Plain, text.Span);
}
