using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A paragraph of bold text is the title; what follows up to the next one is the idea. Rubrics do the same.</summary>
internal static class BoldParagraphIdeas
{
    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var starts = new List<int>();
        for (var i = 0; i < search.Blocks.Count; i++)
        {
            if (TitleOf(search.Context, search.Blocks[i]) is not null)
                starts.Add(i);
        }
        var ideas = new List<IdeaDraft>();
        for (var i = 0; i < starts.Count; i++)
            ideas.Add(Read(search, starts[i], i + 1 < starts.Count ? starts[i + 1] : search.Blocks.Count));
        var good = ideas.Count(d => d.Content.Score >= search.Scope.Threshold);
        if (good < 2 && !(good == 1 && search.IsCollection))
            return [];
        return good * 2 >= ideas.Count ? [.. ideas.Where(d => !d.Content.IsEmpty)] : [.. ideas.Where(d => d.Content.Score >= search.Scope.Threshold)];
    }

    private static IdeaDraft Read(BlockSearch search, int start, int end)
    {
        var (title, rest) = TitleOf(search.Context, search.Blocks[start])!.Value;
        end = LastTransition(search, start, end) ?? end;
        var content = ContentReader.Read(search.Context, search.Blocks.Skip(start + 1).Take(end - start - 1), rest, search.Blocks[start]);
        var span = TextSpan.FromBounds(search.Blocks[start].Span.Start, Math.Max(search.Blocks[start].Span.End, search.Blocks[end - 1].Span.End));
        return new IdeaDraft(title, IdeaLayout.BoldParagraph, search.Blocks[start], span, content);
    }

    /// <summary>Where ideas have lines between them, what stands behind the line below the last one does not belong to it.</summary>
    private static int? LastTransition(BlockSearch search, int start, int end)
    {
        if (end < search.Blocks.Count || start == 0 || search.Blocks[start - 1] is not Transition)
            return null;
        for (var i = start + 2; i < end; i++)
        {
            if (search.Blocks[i] is Transition)
                return i;
        }
        return null;
    }

    /// <summary>The title, and what stands below it in the same paragraph.</summary>
    private static (Located<string> Title, FlatText? Behind)? TitleOf(ReadingContext context, Node block)
    {
        if (block is Rubric rubric)
            return IsKnownLabel(context, context.Text(rubric)) ? null : (IdeaTitle.Of(context.Text(rubric)), null);
        if (block is not Paragraph paragraph)
            return null;
        var text = context.Text(paragraph);
        if (text.Marks.Count == 0 || text.Marks[0].Node is not Strong || text.Marks[0].Start > 4 || IsKnownLabel(context, text))
            return null;
        if (IdeaTitle.IsMarked(text))
            return Vocabulary.StatusWords.IsStatus(text.Plain) ? null : (IdeaTitle.Of(text), null);
        var end = text.Marks[0].End;
        var isLine = end < text.Length && text.Text[end..].TrimStart(' ', ':', '.').StartsWith('\n');
        if (!isLine)
            return null;
        var title = text.Slice(text.Marks[0].Start, end);
        return (new Located<string>(title.Plain, title.Span), text.Slice(text.Text.IndexOf('\n', end)));
    }

    private static bool IsKnownLabel(ReadingContext context, FlatText text) =>
        context.LabelOf(text) is { Meaning: not null };
}
