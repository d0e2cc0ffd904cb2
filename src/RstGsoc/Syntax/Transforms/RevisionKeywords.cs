using System.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Takes the value out of expanded keywords of RCS and CVS such as <c>$Date: 2002/04/01 10:00:00 $</c>.</summary>
internal static class RevisionKeywords
{
    private const string End = " $";

    /// <summary>Finds a keyword that begins at a dollar sign: the place behind it and what it stands for.</summary>
    private delegate (int End, string Value)? Keyword(string text, int at);

    /// <summary>The kinds of keywords in order of trying; the first that occurs is taken out everywhere.</summary>
    private static readonly Keyword[] s_keywords = [Date, SourceFile, Any];

    /// <summary>Changes a paragraph that holds nothing but text.</summary>
    public static void Clean(Element paragraph)
    {
        if (paragraph.ChildCount != 1 || paragraph.ChildAt(0) is not TextNode node || !node.Characters.Contains('$'))
            return;
        foreach (var keyword in s_keywords)
        {
            if (Replace(node.Value, keyword) is not { } text)
                continue;
            paragraph.ReplaceAt(0, new TextNode(text, node.Span));
            return;
        }
    }

    private static string? Replace(string text, Keyword keyword)
    {
        var result = new StringBuilder(text.Length);
        var done = 0;
        for (var at = text.IndexOf('$', StringComparison.Ordinal); at >= 0 && at < text.Length; at = text.IndexOf('$', at))
        {
            if (keyword(text, at) is not var (end, value))
            {
                at++;
                continue;
            }
            result.Append(text, done, at - done).Append(value);
            done = at = end;
        }
        return done == 0 ? null : result.Append(text, done, text.Length - done).ToString();
    }

    private static (int End, string Value)? Date(string text, int at)
    {
        const string Name = "$Date: ", Form = "dddd-dd-dd d";
        var start = at + Name.Length;
        if (!HasName(text, at, Name) || start + Form.Length > text.Length)
            return null;
        for (var i = 0; i < Form.Length; i++)
        {
            var c = text[start + i];
            var fits = Form[i] switch { 'd' => char.IsDigit(c) || (i == Form.Length - 1 && c == ':'), '-' => c is '-' or '/', _ => c is ' ' or 'T' };
            if (!fits)
                return null;
        }
        var end = text.IndexOf('$', start);
        var isClosed = end > start + Form.Length && text[end - 1] == ' ';
        return isClosed ? (end + 1, $"{text.AsSpan(start, 4)}-{text.AsSpan(start + 5, 2)}-{text.AsSpan(start + 8, 2)}") : null;
    }

    private static (int End, string Value)? SourceFile(string text, int at)
    {
        const string Name = "$RCSfile: ";
        return HasName(text, at, Name) ? UpTo(text, at + Name.Length, ",v" + End) : null;
    }

    private static (int End, string Value)? Any(string text, int at)
    {
        var colon = at + 1;
        while (colon < text.Length && char.IsAsciiLetter(text[colon]))
            colon++;
        return colon > at + 1 && HasName(text, colon, ": ") ? UpTo(text, colon + 2, End) : null;
    }

    /// <summary>The text up to the last end mark of the line.</summary>
    private static (int End, string Value)? UpTo(string text, int start, string mark)
    {
        var line = text.AsSpan(start);
        if (line.IndexOf('\n') is >= 0 and var length)
            line = line[..length];
        var end = line.LastIndexOf(mark);
        return end > 0 ? (start + end + mark.Length, line[..end].ToString()) : null;
    }

    private static bool HasName(string text, int at, string name) => string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
