namespace RstGsoc.Ideas.Vocabulary;

/// <summary>Words that make a label.</summary>
/// <param name="Kind">What the label means.</param>
/// <param name="Words">The words that must be there.</param>
/// <param name="Qualifiers">The words that may be there, too.</param>
/// <param name="IsWeak">Whether they are common words that may stand for something else.</param>
internal sealed record LabelHead(FieldKind Kind, string[] Words, HashSet<string> Qualifiers, bool IsWeak)
{
    /// <summary>Its place in the order of trying.</summary>
    public int Rank { get; init; }

    /// <summary>Whether a label has all the words that must be there and no others than may be.</summary>
    public bool Fits(List<string> words)
    {
        foreach (var needed in Words)
        {
            if (!words.Contains(needed))
                return false;
        }
        foreach (var word in words)
        {
            if (!Qualifiers.Contains(word) && Array.IndexOf(Words, word) < 0)
                return false;
        }
        return true;
    }
}

/// <summary>The table of labels: <c>field-labels.txt</c>.</summary>
internal static class FieldLabels
{
    private static readonly List<WordSection> s_rows = WordFile.Read("field-labels.txt");
    private static readonly HashSet<string> s_everywhere = SingularWords(s_rows[0].Entries, "words");

    /// <summary>Every head in order of trying: longer ones first.</summary>
    public static readonly LabelHead[] Heads =
        [.. s_rows.Skip(1).SelectMany(r => HeadsOf(Enum.Parse<FieldKind>(r.Heading), r.Entries)).OrderByDescending(h => h.Words.Length).ThenBy(h => h.IsWeak ? 1 : 0).Select((h, rank) => h with { Rank = rank })];

    /// <summary>Words that decide even beside unknown ones.</summary>
    public static readonly Dictionary<string, LabelMeaning> Anchors = FindAnchors();

    private static IEnumerable<LabelHead> HeadsOf(FieldKind kind, List<WordEntry> entries)
    {
        HashSet<string> qualifiers = [.. SingularWords(entries, "words"), .. s_everywhere];
        foreach (var (name, text) in entries.Where(e => e.Name is "heads" or "weak"))
        {
            foreach (var head in WordFile.Phrases(text))
            {
                yield return new LabelHead(kind, [.. LabelWords.Telling(LabelWords.Of(head, keepEmpty: true))], qualifiers, name == "weak");
            }
        }
    }

    private static Dictionary<string, LabelMeaning> FindAnchors()
    {
        var anchors = new Dictionary<string, LabelMeaning>(StringComparer.Ordinal);
        foreach (var (heading, entries) in s_rows.Skip(1))
        {
            foreach (var word in entries.Where(e => e.Name == "anchors").SelectMany(e => WordFile.Phrases(e.Text)))
                anchors.TryAdd(LabelWords.Singular(word), new LabelMeaning(Enum.Parse<FieldKind>(heading), IsWeak: true));
        }
        return anchors;
    }

    private static HashSet<string> SingularWords(List<WordEntry> entries, string name) =>
        [.. entries.Where(e => e.Name == name).SelectMany(e => WordFile.Words(e.Text)).Select(LabelWords.Singular)];
}
