using System.Text;

namespace RstGsoc.Text;

/// <summary>Text for those who cannot take halves of characters (JSON, .NET's Unicode normalisation): they become U+FFFD.</summary>
internal static class WellFormed
{
    public static string Normalize(string text, NormalizationForm form)
    {
        // U+FFFE is no half, yet .NET refuses to normalise it.
        var whole = Of(text).Replace('\uFFFE', '\uFFFD');
        return whole.IsNormalized(form) ? whole : whole.Normalize(form);
    }

    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append(rune.ToString());
        return repaired.ToString();
    }
}
