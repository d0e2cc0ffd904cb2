using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Decides for each straight quote of a text which typographic mark it becomes, by what stands before and behind it.</summary>
/// <param name="marks">The language's marks.</param>
/// <param name="isEnglish">Whether <c>'80s</c> is an abbreviated decade.</param>
internal sealed class QuoteEducation(QuotationMarks marks, bool isEnglish)
{
    private const string Opening = "([{";
    private const string Dashes = "-–—";
    private const string Punctuation = "-!\" #$%'()*+,./:;<=>?@[\\]^_`{|}~";

    private static readonly string[] s_dashEntities = ["&mdash;", "&ndash;", "&#8211;", "&#x2013;", "&#x2014;"];

    private delegate bool Place(string text, int at);

    /// <summary>Replaces the quotes of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The character that stands before it.</param>
    public string Educate(string text, char before)
    {
        if (text.AsSpan().IndexOfAny('"', '\'') < 0)
            return text;
        text = (before is '"' or '\'' ? ';' : before) + text;
        text = ReplaceAdjacent(text, "\"'", marks.Open + marks.OpenSecondary);
        text = ReplaceAdjacent(text, "'\"", marks.OpenSecondary + marks.Open);
        text = Replace(text, '\'', marks.CloseSecondary, static (t, at) => IsAfterOpening(t, at) && IsBeforeBlank(t, at));
        text = Replace(text, '"', marks.Close, static (t, at) => IsAfterOpening(t, at) && IsBeforeBlank(t, at));
        return EducatePrimary(EducateSecondary(text))[1..];
    }

    private string EducateSecondary(string text)
    {
        if (isEnglish)
            text = Replace(text, '\'', "’", IsDecade);
        text = Replace(text, '\'', marks.OpenSecondary, IsAtBeginOfWord);
        if (marks.CloseSecondary != "’")
            text = Replace(text, '\'', "’", static (t, at) => IsWord(t, at - 1) && IsWord(t, at + 1));
        text = Replace(text, '\'', marks.CloseSecondary, static (t, at) => !IsSpace(t, at - 1));
        return text.Replace("'", marks.OpenSecondary, StringComparison.Ordinal);
    }

    private string EducatePrimary(string text)
    {
        text = Replace(text, '"', marks.Open, IsAtBeginOfWord);
        text = Replace(text, '"', marks.Close, static (t, at) => !IsSpace(t, at - 1) || IsSpace(t, at + 1));
        return text.Replace("\"", marks.Open, StringComparison.Ordinal);
    }

    private static string Replace(string text, char quote, string mark, Place place)
    {
        var at = text.IndexOf(quote, StringComparison.Ordinal);
        if (at < 0)
            return text;
        var result = new StringBuilder(text.Length + 16);
        var start = 0;
        for (; at >= 0; at = text.IndexOf(quote, at + 1))
        {
            if (!place(text, at))
                continue;
            result.Append(text, start, at - start).Append(mark);
            start = at + 1;
        }
        return result.Append(text, start, text.Length - start).ToString();
    }

    private static string ReplaceAdjacent(string text, string quotes, string mark)
    {
        var result = new StringBuilder(text.Length + 16);
        var start = 0;
        for (var at = text.IndexOf(quotes, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quotes, at + 1, StringComparison.Ordinal))
        {
            if (!IsWord(text, at + 2))
                continue;
            result.Append(text, start, at - start).Append(mark);
            start = at + 2;
        }
        return result.Append(text, start, text.Length - start).ToString();
    }

    private static bool IsAtBeginOfWord(string text, int at) =>
        (IsAfterOpening(text, at) || IsAfterSeparator(text, at)) && (IsWord(text, at + 1) || IsPunctuation(text, at + 1));

    private static bool IsAfterOpening(string text, int at)
    {
        if (at == 0)
            return false;
        if (Opening.Contains(text[at - 1], StringComparison.Ordinal) || Dashes.Contains(text[at - 1], StringComparison.Ordinal))
            return true;
        var before = text.AsSpan(0, at);
        foreach (var entity in s_dashEntities)
        {
            if (before.EndsWith(entity, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsAfterSeparator(string text, int at) =>
        IsSpace(text, at - 1) || (at > 0 && text[at - 1] is '\u200b' or '\u200c') || text.AsSpan(0, at).EndsWith("&nbsp;", StringComparison.Ordinal);

    private static bool IsBeforeBlank(string text, int at) =>
        (at + 1 < text.Length && text[at + 1] == ' ') || (at + 2 < text.Length && text[at + 2] == ' ' && IsPunctuation(text, at + 1));

    private static bool IsDecade(string text, int at) =>
        at + 3 < text.Length && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && text[at + 3] == 's';

    private static bool IsPunctuation(string text, int at) => at < text.Length && Punctuation.Contains(text[at], StringComparison.Ordinal);

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && (text[at] == '_' || PythonText.IsAlphanumeric(text[at]));

    private static bool IsSpace(string text, int at) => at >= 0 && at < text.Length && PythonText.IsSpace(text[at]);
}
