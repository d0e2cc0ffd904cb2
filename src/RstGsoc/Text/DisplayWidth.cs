using System.Text;

namespace RstGsoc.Text;

/// <summary>Columns that a text takes: wide East Asian characters two, combining ones one less than they would without.</summary>
internal static class DisplayWidth
{
    private const int FirstCombining = 0x300;
    private const int FirstWide = 0x378;

    public static int Of(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
            return text.Length;
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += (IsWide(rune.Value) ? 2 : 1) - (IsCombining(rune.Value) ? 1 : 0);
        return width;
    }

    public static bool IsWide(int codePoint) => codePoint >= FirstWide && WideCharacters.Contains(codePoint);

    public static bool IsCombining(int codePoint) => codePoint >= FirstCombining && CombiningCharacters.Contains(codePoint);
}
