using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>Where a target leads, in text with escapes marked.</summary>
internal static class TargetDestination
{
    private static readonly System.Buffers.SearchValues<char> s_mail = System.Buffers.SearchValues.Create(".-_!~*'{|}/#?^`&=+$%ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The name of another target, when the text is a reference to one; else null.</summary>
    public static string? ReferenceName(ReadOnlySpan<char> text)
    {
        if (text.TrimEnd() is not [.., '_'])
            return null;
        ReadOnlySpan<char> reference = PythonText.CollapseWhiteSpace(text);
        if (SimpleNameGrammar.IsSimple(reference[..^1]))
            return reference[..^1].ToString();
        return reference is ['`', not ' ', .. var phrase, '`', '_'] && IsClosed(reference[..^2]) ? Escapes.Resolve(reference[1..^2]) : null;
    }

    /// <summary>The text without white space, but for what is escaped; an e-mail address gets its scheme.</summary>
    public static string Uri(ReadOnlySpan<char> text, bool mayBeMail)
    {
        var uri = UriText.Join(Escapes.Restore(text));
        return mayBeMail && IsMailAddress(uri) ? "mailto:" + uri : uri;
    }

    private static bool IsMailAddress(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at <= 0)
            return false;
        var name = text[..at];
        var host = text[(at + 1)..];
        return !name.ContainsAnyExcept(s_mail) && name[0] != '.' && name[^1] != '.' && name.IndexOf("..") < 0
            && host.Length > 1 && !host.ContainsAnyExcept(s_mail) && host[0] != '.' && ("_~*/=+".Contains(host[^1], StringComparison.Ordinal) || char.IsAsciiLetterOrDigit(host[^1]));
    }

    private static bool IsClosed(ReadOnlySpan<char> beforeQuote) => beforeQuote[^1] != Escapes.Mark && !PythonText.IsSpace(beforeQuote[^1]);
}
