using System.Text;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Authoring;

/// <summary>Adds the fields that an idea's programme year asks for and the idea lacks, in the layout of those that it has.</summary>
internal static class MissingFields
{
    /// <summary>The page with the fields; the same object when none is missing or nobody can tell how to write one.</summary>
    public static SourceText AddTo(SourceText page, Idea idea, Programme programme)
    {
        var missing = SkeletonFields.Of(programme).Where(field => !SkeletonFields.Has(idea, field.Kind)).ToList();
        var example = idea.Fields.LastOrDefault(field => field.Layout is FieldLayout.ListItem or FieldLayout.LineBlock or FieldLayout.FieldList or FieldLayout.Paragraph && field.Items.IsEmpty && !field.IsEmpty);
        if (missing.Count == 0 || example is null)
            return page;
        var text = new StringBuilder();
        foreach (var (kind, label) in missing)
            text.Append(Separator(example, page)).Append(Before(example, page)).Append(label).Append(Between(example, page)).Append(Placeholder.For(kind, programme)).Append(Behind(example));
        return page.WithContent(page.Content.Insert(EndOf(example, page), text.ToString()));
    }

    private static string Separator(IdeaField example, SourceText page)
    {
        var newLine = page.NewLine;
        return example.Layout == FieldLayout.Paragraph ? newLine + newLine : newLine;
    }

    /// <summary>Margin, bullet and opening markup: all of the line before the label.</summary>
    private static string Before(IdeaField example, SourceText page)
    {
        var line = page.GetLineSpan(page.Locate(example.LabelSpan.Start).Line);
        return page.Content[line.Start..example.LabelSpan.Start];
    }

    /// <summary>Closing markup, delimiter and blanks: all between label and value.</summary>
    private static string Between(IdeaField example, SourceText page)
    {
        var between = page.Content[example.LabelSpan.End..example.ValueSpan.Start];
        return between.Contains('\n', StringComparison.Ordinal) ? between[..between.IndexOfAny(['\r', '\n'])] + ' ' : between;
    }

    /// <summary>Markup that ends behind the value, as in <c>**Difficulty: hard**</c>.</summary>
    private static string Behind(IdeaField example) => example is { IsLabelMarked: true, IsDelimiterMarked: true } && example.RawValue.EndsWith("**", StringComparison.Ordinal) ? "**" : "";

    private static int EndOf(IdeaField example, SourceText page) => page.GetLineSpan(page.Locate(Math.Max(example.ValueSpan.End, example.Span.Start)).Line).End;
}
