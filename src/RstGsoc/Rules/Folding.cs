using System.Text;

namespace RstGsoc.Rules;

/// <summary>Makes spellings comparable: lower case, no accents on Latin letters, no punctuation, single blanks.</summary>
internal static class Folding
{
    // U+00C0 to U+017F; a blank for what is no letter.
    private const string Plain =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var folded = FoldCharacter(c);
            if (folded != ' ')
                result.Append(folded);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }
        return result.ToString().TrimEnd();
    }

    /// <summary>The different words of a text, folded.</summary>
    public static HashSet<string> Words(string text) => [.. Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The letter without its accent, in lower case; a blank for anything but letters and digits.</summary>
    public static char FoldCharacter(char c)
    {
        if (c is >= '\u00C0' and <= '\u017F')
            return Plain[c - '\u00C0'];
        return char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ';
    }
}
