namespace RstGsoc.Rules;

/// <summary>Where a word or phrase stands.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters.</param>
internal sealed record PhrasePlace(int Start, int Length);

/// <summary>Finds words and phrases in running text: whole words, whatever the case.</summary>
internal static class Phrases
{
    /// <summary>Every place where one of the phrases stands, in order.</summary>
    public static IEnumerable<PhrasePlace> Find(string text, params string[] phrases)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            if (MatchAt(text, at, phrases) is not { } phrase)
                continue;
            yield return new PhrasePlace(at, phrase.Length);
            at += phrase.Length - 1;
        }
    }

    public static bool Contains(string text, params string[] phrases) => Find(text, phrases).Any();

    private static string? MatchAt(string text, int at, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var end = at + phrase.Length;
            if (MayBe(phrase[0], text[at]) && end <= text.Length && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                && text.AsSpan(at, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase))
                return phrase;
        }
        return null;
    }

    /// <summary>Whether two characters may be the same but for their case: a look before the comparison of whole phrases, which seldom comes to that.</summary>
    private static bool MayBe(char one, char other) => ((one ^ other) & ~0x20) == 0 || !char.IsAscii(other);
}
