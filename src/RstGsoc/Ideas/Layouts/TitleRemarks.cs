using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>What a title tells of its idea: <c>Port it (mentor: Jo Doe)</c>, <c>Faster router | Large | Hard</c>, <c>[350h] Voice control</c>, or in badges.</summary>
internal static class TitleRemarks
{
    private const int LongestBare = 60;
    private const string Opening = "([{|";
    private const string Closing = ")]}|";
    private const string Separators = ",;|";

    /// <summary>Adds the fields of kinds that the idea has not got otherwise.</summary>
    public static void AddTo(IdeaContent content, ReadingContext context, FlatText title, Node node)
    {
        foreach (var field in Read(context, title, node).Where(f => !content.Fields.Exists(g => g.Kind == f.Kind && g.HasValue)).ToList())
            content.Fields.Add(field);
    }

    /// <summary>The bracket behind the title: at the end of the text, or right behind a bold or linked begin; null for any other text.</summary>
    public static (FlatText Before, FlatText Inside, FlatText After)? BracketOf(FlatText text)
    {
        var end = text.Text.AsSpan().TrimEnd(" .:").Length - 1;
        var open = end > 0 && text.Text[end] is ')' or ']' ? text.Text.LastIndexOf(text.Text[end] == ')' ? '(' : '[', end) : -1;
        if (text.Marks is [{ Start: 0 } lead, ..] && text.Text.AsSpan(lead.End).TrimStart(' ').StartsWith("("))
        {
            open = text.Text.IndexOf('(', lead.End);
            end = text.Text.IndexOf(')', open);
        }
        if (open <= 0 || end < open)
            return null;
        var behind = text.Text.Length - text.Text.AsSpan(end + 1).TrimStart(" .:-\u2013\u2014").Length;
        return (text.Slice(0, open), text.Slice(open + 1, end), text.Slice(behind));
    }

    /// <summary>The fields inside a bracket or behind a bar.</summary>
    public static IEnumerable<FieldDraft> ReadPart(ReadingContext context, FlatText part, Node node)
    {
        var labelled = ContentReader.Read(context, [], part, node).Fields.FindAll(f => f.Label.Meaning is { IsWeak: false } && f.HasValue);
        return labelled.Count > 0 ? labelled : Pieces(part).Select(p => Unlabelled(p, node)).OfType<FieldDraft>();
    }

    /// <summary>A short text with nothing in it but a size and a level, in badges or behind commas; it has both, for one alone may be a heading.</summary>
    public static List<FieldDraft> ReadBare(FlatText text, Node node)
    {
        if (text.Length is 0 or > LongestBare)
            return [];
        var badges = BadgesIn(text).ToList();
        if (badges.Count < 2 && !text.Text.AsSpan().ContainsAny(Separators))
            return [];
        var pieces = badges.Count > 1 ? badges : [.. Pieces(text)];
        if (pieces.Count < 2)
            return [];
        var found = pieces.Select(p => Unlabelled(p, node)).OfType<FieldDraft>().ToList();
        return found.Count == pieces.Count ? FieldKindSet.FirstOfEach(found, f => f.Kind) : [];
    }

    private static List<FieldDraft> Read(ReadingContext context, FlatText title, Node node) =>
        FieldKindSet.FirstOfEach(Parts(title).Concat(BadgesIn(title)).SelectMany(part => ReadPart(context, part, node)).OrderBy(f => SizeGrammar.IsSizeWord(f.Inline.Text) ? 1 : 0), f => f.Kind);

    private static IEnumerable<FlatText> Parts(FlatText title)
    {
        for (var open = title.Text.AsSpan().IndexOfAny(Opening); open >= 0 && open + 1 < title.Length;)
        {
            var close = title.Text.AsSpan(open + 1).IndexOfAny(Closing);
            var end = close < 0 ? title.Length : open + 1 + close;
            yield return title.Slice(open + 1, end);
            var next = close < 0 ? -1 : title.Text.AsSpan(end).IndexOfAny(Opening);
            open = next < 0 ? -1 : end + next;
        }
    }

    private static IEnumerable<FlatText> BadgesIn(FlatText text) =>
        text.Marks.Where(m => m.Node is not (Strong or Emphasis or Literal or Reference)).Select(m => text.Slice(m.Start, m.End));

    private static IEnumerable<FlatText> Pieces(FlatText part)
    {
        for (var start = 0; start < part.Length;)
        {
            var comma = part.Text.AsSpan(start).IndexOfAny(Separators);
            var end = comma < 0 ? part.Length : start + comma;
            yield return part.Slice(start, end);
            start = end + 1;
        }
    }

    private static FieldDraft? Unlabelled(FlatText piece, Node node)
    {
        FieldKind? kind = SizeGrammar.IsSize(piece) ? FieldKind.ExpectedSize : SkillLevelGrammar.IsLevel(piece) ? FieldKind.SkillLevel : null;
        return kind is { } known ? Draft(known, piece, node) : null;
    }

    /// <summary>A field without a label.</summary>
    public static FieldDraft Draft(FieldKind kind, FlatText value, Node node) =>
        new(new LabelReading(FlatText.At(value.Span.Start), 0, "", new LabelMeaning(kind)), FieldLayout.Unlabelled, node, value);
}
