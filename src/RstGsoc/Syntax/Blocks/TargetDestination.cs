using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>Where a target leads, in text with escapes marked.</summary>
internal static class TargetDestination
{
    /// <summary>The name of another target, when the text is a reference to one; else null.</summary>
    public static string? ReferenceName(ReadOnlySpan<char> text)
    {
        if (text.TrimEnd() is not [.., '_'])
            return null;
        ReadOnlySpan<char> reference = PythonText.CollapseWhiteSpace(text);
        if (SimpleNameGrammar.IsSimple(reference[..^1]))
            return reference[..^1].ToString();
        return reference is ['`', not ' ', .., '`', '_'] && IsClosed(reference[..^2]) ? Escapes.Resolve(reference[1..^2]) : null;
    }

    /// <summary>The text without white space, but for what is escaped; an e-mail address gets its scheme.</summary>
    public static string Uri(ReadOnlySpan<char> text, bool mayBeMail)
    {
        var uri = UriText.Join(Escapes.Restore(text));
        return mayBeMail && EmailGrammar.IsAddress(uri) ? "mailto:" + uri : uri;
    }

    private static bool IsClosed(ReadOnlySpan<char> beforeQuote) => beforeQuote[^1] != Escapes.Mark && !PythonText.IsSpace(beforeQuote[^1]);
}
