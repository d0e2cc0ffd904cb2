using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A paragraph that begins with a bold title and goes on with the idea: <c>**New voices**: text (mentor: name)</c>.</summary>
internal static class LeadParagraphIdeas
{
    /// <summary>A paragraph with fewer words behind its bold begin is no description.</summary>
    private const int FewestWords = 6;

    public static List<IdeaDraft> Find(BlockSearch search)
    {
        var starts = Enumerable.Range(0, search.Blocks.Count).Where(i => LeadOf(search.Context, search.Blocks[i]) is not null).ToList();
        if (starts.Count < 2)
            return [];
        var ideas = new List<IdeaDraft>();
        for (var i = 0; i < starts.Count; i++)
            ideas.Add(Read(search, starts[i], i + 1 < starts.Count ? starts[i + 1] : search.Blocks.Count));
        var good = ideas.Count(d => d.Content.Score >= search.Scope.Threshold);
        return (good >= 2 && good * 2 >= ideas.Count) || (search.Scope.IsStrong && ideas.TrueForAll(IsDescribed)) ? ideas : [];
    }

    private static IdeaDraft Read(BlockSearch search, int start, int end)
    {
        var block = search.Blocks[start];
        var (title, behind) = LeadOf(search.Context, block)!.Value;
        var content = ContentReader.Read(search.Context, search.Blocks.Skip(start + 1).Take(end - start - 1), behind, block);
        return new IdeaDraft(title, IdeaLayout.BoldParagraph, block, TextSpan.FromBounds(block.Span.Start, Math.Max(block.Span.End, search.Blocks[end - 1].Span.End)), content);
    }

    private static (Located<string> Title, FlatText Behind)? LeadOf(ReadingContext context, Node block)
    {
        if (block is not Paragraph paragraph || paragraph.Children is not [Strong, ..])
            return null;
        var text = context.Text(paragraph);
        if (text.Marks is not [{ Start: 0 } mark, ..] || mark.End >= text.Length || context.LabelOf(text) is not { Meaning: null, Delimiter.Length: > 0 } lead)
            return null;
        return (new Located<string>(lead.Label.Plain, lead.Label.Span), text.Slice(lead.ValueStart));
    }

    private static bool IsDescribed(IdeaDraft idea) =>
        idea.Content.Body.FirstOrDefault()?.Text is { } text && text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;
}
