using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>URIs that pages break over lines.</summary>
internal static class UriText
{
    /// <summary>Drops white space but for what is escaped, which becomes one blank; resolves the other escapes.</summary>
    public static string Join(ReadOnlySpan<char> text)
    {
        if (!NeedsJoining(text))
            return text.ToString();
        var uri = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && ++at < text.Length)
                uri.Append(text[at] is ' ' or '\n' ? ' ' : text[at]);
            else if (at < text.Length && !PythonText.IsSpace(text[at]))
                uri.Append(text[at]);
        }
        return uri.ToString();
    }

    private static bool NeedsJoining(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c == '\\' || PythonText.IsSpace(c))
                return true;
        }
        return false;
    }
}
