using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>Where the title of a list item ends: behind its bold or linked begin, at a label, or with the paragraph.</summary>
internal static class ItemTitle
{
    private const int MostTitleWords = 8;

    /// <summary>Whether a few words and a colon begin a text.</summary>
    public static bool HasColon(FlatText text) =>
        ColonOf(text) is > 0 and var colon && text.Marks is not [{ Start: 0 }, ..] && text.Text.AsSpan(0, colon).Count(' ') < MostTitleWords;

    private static int ColonOf(FlatText text) => text.Text.IndexOf(": ", StringComparison.Ordinal);

    /// <summary>The title and what stands behind it.</summary>
    /// <param name="context">The page.</param>
    /// <param name="text">The first paragraph of an item.</param>
    /// <param name="hasColon">Whether a colon ends the title, as in the neighbours.</param>
    public static (Located<string> Title, FlatText? Behind) Split(ReadingContext context, FlatText text, bool hasColon = false)
    {
        var label = FirstLabel(context, text);
        var lead = text.Slice(0, label);
        var rest = label < text.Length ? text.Slice(label) : null;
        if (lead.Marks.Count > 0 && lead.Marks[0].Start <= 1 && EndOfLead(lead.Text, lead.Marks[0]) is { } end)
        {
            var title = lead.Slice(lead.Marks[0].Start, lead.Marks[0].End);
            if (title.Text.EndsWith(':'))
                title = title.Slice(0, title.Length - 1);
            return (new Located<string>(title.Plain, title.Span), text.Slice(end) is { IsBlank: false } more ? more : null);
        }
        if (hasColon && ColonOf(lead) is > 0 and var colon)
        {
            var title = lead.Slice(0, colon);
            return (new Located<string>(title.Plain, title.Span), text.Slice(colon + 1));
        }
        if (rest is not null && lead.Text.EndsWith('.'))
            lead = lead.Slice(0, lead.Length - 1);
        return (new Located<string>(lead.Plain, lead.Span), rest);
    }

    /// <summary>Whether a marked begin stands for itself: nothing follows, or a delimiter or a new line.</summary>
    private static int? EndOfLead(string text, FlatMark mark)
    {
        var at = mark.End;
        var next = at;
        while (next < text.Length && text[next] is ' ')
            next++;
        if (next >= text.Length)
            return text.Length;
        if (text[next] is '\n')
            return next;
        var isDelimiter = text[next] is ':' or '-' or '\u2013' or '\u2014' or '.';
        if (isDelimiter && (next + 1 >= text.Length || char.IsWhiteSpace(text[next + 1])))
            return next + 1;
        return mark.Node is Strong || text[at - 1] == ':' || text[next] == '(' || text.AsSpan(next).StartsWith("by ") ? at : null;
    }

    /// <summary>Where the first label behind the title stands: at the begin of a line, or, when it is a sure one, in a sentence.</summary>
    private static int FirstLabel(ReadingContext context, FlatText text)
    {
        foreach (var (at, place) in LabelPlaces.In(text))
        {
            var label = at == 0 ? null : LabelReader.Read(text.Slice(at, at + LabelReader.Window), context.Vocabulary, isListItem: false);
            if (label is { Meaning.IsWeak: false, IsBare: false } && (place != LabelPlace.Sentence || label.IsSureInSentence))
                return at;
        }
        return text.Length;
    }
}
