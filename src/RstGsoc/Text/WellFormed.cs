using System.Text;

namespace RstGsoc.Text;

/// <summary>Unicode normalisation that takes any string: halves of characters, at which .NET's throws, count as U+FFFD.</summary>
internal static class WellFormed
{
    public static string Normalize(string text, NormalizationForm form)
    {
        if (Ascii.IsValid(text))
            return text;
        var whole = Repair(text);
        return whole.IsNormalized(form) ? whole : whole.Normalize(form);
    }

    private static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append(rune.ToString());
        return repaired.ToString();
    }
}
