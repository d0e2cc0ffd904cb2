using System.Buffers;

namespace RstGsoc.Rules.Hygiene;

/// <summary>The names of directives and roles.</summary>
internal static class SimpleNames
{
    public static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_+:.");

    /// <summary>Where the role begins that ends before an offset, <c>:name:</c> with both colons; -1 when there is none.</summary>
    public static int RoleBefore(string source, int end)
    {
        var open = end - 2;
        if (open < 1 || source[end - 1] != ':')
            return -1;
        while (open > 0 && (char.IsLetterOrDigit(source[open]) || source[open] is '-' or '_'))
            open--;
        return source[open] == ':' && end - open > 2 ? open : -1;
    }
}
