using System.Buffers;
using RstGsoc.Ideas.Vocabulary;

namespace RstGsoc.Ideas.Layouts;

/// <summary>Finds the label that a paragraph, a list item or a line begins with.</summary>
internal static class LabelReader
{
    /// <summary>Longer texts before a colon are sentences.</summary>
    private const int LongestLabel = 70;
    private const int MostWords = 8;
    private const int LongestVerb = 20;
    private const int LongestByline = 160;

    /// <summary>How much of a text is looked at for a label.</summary>
    public const int Window = 240;

    private const string Delimiters = ":;.,-\u2013\u2014=\uff1a";
    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create("\n\r");

    /// <summary>The label at the text's begin; null when it has none.</summary>
    /// <param name="text">The text; further lines may follow.</param>
    /// <param name="vocabulary">The labels that are known.</param>
    /// <param name="isListItem">Whether the text is an item or a line of its own, where a dash and a bare word will do.</param>
    public static LabelReading? Read(FlatText text, FieldVocabulary vocabulary, bool isListItem)
    {
        var start = SkipOrnament(text.Text);
        if (start >= text.Length)
            return null;
        foreach (var mark in text.Marks)
        {
            if (mark.Start <= start && mark.End > start && mark.IsEmphasised)
                return ReadMarked(text, mark, vocabulary, isListItem);
            if (mark.Start > start)
                break;
        }
        return ReadPlain(text, start, vocabulary, isListItem);
    }

    private static LabelReading? ReadMarked(FlatText text, FlatMark mark, FieldVocabulary vocabulary, bool isListItem)
    {
        var inner = text.Text[mark.Start..mark.End];
        if (ReadValueInside(text, mark, inner, vocabulary) is { } inside)
            return inside;
        var trimmed = inner.TrimEnd().TrimEnd(':', ';', '.', ',', '-', '\u2013', '\u2014', '=', '\uff1a', '?').TrimEnd();
        var marked = inner.TrimEnd().Length > trimmed.Length ? inner.TrimEnd()[^1].ToString() : "";
        var label = text.Slice(mark.Start + Math.Min(SkipOrnament(trimmed), trimmed.Length), mark.Start + trimmed.Length);
        var meaning = label.Length is 0 or > LongestLabel * 2 ? null : FindMarked(label.Text, vocabulary);
        var (behind, valueStart) = SkipDelimiter(text.Text, mark.End, isKnown: marked.Length > 0 || meaning is not null);
        var delimiter = marked.Length > 0 ? marked : behind;
        var isAlone = IsLineEnd(text.Text, valueStart);
        if (meaning is null && delimiter.Length > 0 && label.Length <= LongestLabel)
            meaning = FieldVocabulary.FindAnchored(label.Text);
        if (label.Length == 0 || (delimiter.Length == 0 && !isAlone && (meaning is null || meaning.IsWeak || !isListItem)))
            return null;
        return new LabelReading(label, valueStart, delimiter, meaning) { IsMarked = true, IsDelimiterMarked = marked.Length > 0, IsBare = delimiter.Length == 0 };
    }

    /// <summary>A number makes a title of what might be a label: "2. New theme".</summary>
    private static LabelMeaning? FindMarked(string label, FieldVocabulary vocabulary) =>
        vocabulary.Find(label) is { } meaning && (!char.IsDigit(label[0]) || FieldWeight.Of(meaning.Kind) >= 2) ? meaning : null;

    /// <summary><c>**Difficulty: hard**</c>: label and value are bold.</summary>
    private static LabelReading? ReadValueInside(FlatText text, FlatMark mark, string inner, FieldVocabulary vocabulary)
    {
        var colon = inner.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon > LongestLabel || string.IsNullOrWhiteSpace(inner[(colon + 1)..]) || inner[(colon + 1)..].StartsWith("//", StringComparison.Ordinal))
            return null;
        var meaning = vocabulary.Find(inner[..colon]) ?? FieldVocabulary.FindAnchored(inner[..colon]);
        return meaning is null ? null : new LabelReading(text.Slice(mark.Start, mark.Start + colon), mark.Start + colon + 1, ":", meaning) { IsMarked = true, IsDelimiterMarked = true };
    }

    private static LabelReading? ReadPlain(FlatText text, int start, FieldVocabulary vocabulary, bool isListItem)
    {
        var rest = text.Text.AsSpan(start);
        if (ReadVerb(text, start, vocabulary) is { } verb)
            return verb;
        var lineEnd = rest.IndexOfAny(s_lineEnds);
        var line = lineEnd < 0 ? rest : rest[..lineEnd];
        var (length, delimiter) = FindDelimiter(line, isListItem);
        if (length is 0 or > LongestLabel)
            return null;
        var label = text.Slice(start, start + length);
        if (label.Text.Count(char.IsWhiteSpace) >= MostWords || HasSentence(label.Text) || vocabulary.Find(label.Text) is not { } meaning)
            return null;
        if (delimiter.Length == 0 && (meaning.IsWeak || meaning.CorrectLabel is not null || label.Text.EndsWith('.')))
            return null;
        var isDash = delimiter.Length > 0 && delimiter[0] is not (':' or '\uff1a');
        if (isDash && (meaning.IsWeak || meaning.CorrectLabel is not null))
            return null;
        return new LabelReading(label, start + length + DelimiterWidth(line[length..], delimiter), delimiter, meaning) { IsBare = delimiter.Length == 0 };
    }

    /// <summary>A full stop behind one word may be an abbreviation: "Approx. size".</summary>
    private static bool HasSentence(string label) => label.IndexOf(". ", StringComparison.Ordinal) > label.IndexOf(' ', StringComparison.Ordinal);

    /// <summary>"Mentored by Jo Doe" needs no colon.</summary>
    private static LabelReading? ReadVerb(FlatText text, int start, FieldVocabulary vocabulary)
    {
        var by = text.Text.AsSpan(start, Math.Min(text.Length - start, LongestVerb)).IndexOf("ed by ");
        var end = start + by + "ed by".Length;
        if (by <= 0 || text.Length - start > LongestByline || !char.IsUpper(text.Text[end + 1]) || !char.IsUpper(text.Text[start]))
            return null;
        return vocabulary.Find(text.Text[start..end]) is { Kind: FieldKind.Mentors or FieldKind.SuggestedBy, CorrectLabel: null } meaning
            ? new LabelReading(text.Slice(start, end), end, "", meaning) : null;
    }

    /// <summary>The length of what stands before the first delimiter of a line, and the delimiter; the whole line when there is none.</summary>
    private static (int Length, string Delimiter) FindDelimiter(ReadOnlySpan<char> line, bool isListItem)
    {
        var window = line.Length > LongestLabel + 2 ? line[..(LongestLabel + 2)] : line;
        var colon = window.IndexOfAny(':', '\uff1a');
        if (colon > 0 && !window[(colon + 1)..].StartsWith("//"))
            return (colon, line[colon].ToString());
        foreach (var dash in isListItem ? new[] { " - ", " -- ", " \u2013 ", " \u2014 ", " = ", "; " } : [" - ", " \u2013 ", " \u2014 "])
        {
            var at = window.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0)
                return (at, dash.Trim());
        }
        return line.TrimEnd().EndsWith(";") && line.Length <= LongestLabel ? (line.TrimEnd().Length - 1, ";") : (line.Length <= LongestLabel ? line.TrimEnd().Length : 0, "");
    }

    private static int DelimiterWidth(ReadOnlySpan<char> rest, string delimiter)
    {
        if (delimiter.Length == 0)
            return 0;
        return rest.IndexOf(delimiter, StringComparison.Ordinal) + delimiter.Length;
    }

    /// <summary>A delimiter behind a marked label, blanks before it allowed.</summary>
    private static (string Delimiter, int End) SkipDelimiter(string text, int from, bool isKnown)
    {
        var at = from;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        if (at >= text.Length || !Delimiters.Contains(text[at], StringComparison.Ordinal))
            return ("", from);
        var isColon = text[at] is ':' or '\uff1a';
        var isFollowed = at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]);
        return isColon || (isFollowed && (isKnown || text[at] is '-' or '\u2013' or '\u2014')) ? (text[at].ToString(), at + 1) : ("", from);
    }

    private static bool IsLineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at >= text.Length || text[at] is '\n' or '\r';
    }

    /// <summary>Emoji, bullets and the like before the first word.</summary>
    private static int SkipOrnament(string text)
    {
        var at = 0;
        while (at < text.Length && at < 12 && !char.IsLetterOrDigit(text[at]) && text[at] is not ('"' or '\'' or '<' or '@' or '#'))
            at++;
        return at;
    }
}
