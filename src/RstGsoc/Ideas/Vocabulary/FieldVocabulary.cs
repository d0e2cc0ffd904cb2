using System.Collections.Immutable;

namespace RstGsoc.Ideas.Vocabulary;

/// <summary>What a label means.</summary>
/// <param name="Kind">The kind of field.</param>
/// <param name="IsWeak">Whether the label is a common word that may stand for something else.</param>
/// <param name="CorrectLabel">The label without its misspelling; null when it has none.</param>
internal sealed record LabelMeaning(FieldKind Kind, bool IsWeak = false, string? CorrectLabel = null);

/// <summary>
/// Looks labels up. They are compared without case, punctuation and plural; words around the deciding one do not matter as long
/// as the row knows them; small misspellings are forgiven and reported. One instance serves one page.
/// </summary>
internal sealed class FieldVocabulary
{
    /// <summary>Longer ones are sentences.</summary>
    private const int LongestLabel = 12;
    private const int LongestText = 120;

    private static readonly Head[] s_heads = [.. FieldLabels.Rows.SelectMany(HeadsOf).OrderByDescending(h => h.Words.Length).ThenBy(h => h.IsWeak).Select((h, i) => h with { Rank = i })];
    private static readonly ILookup<string, Head> s_headsByWord = s_heads.ToLookup(h => h.Words[0]);
    private static readonly (FieldKind Kind, HashSet<string> Words)[] s_anchors = [.. FieldLabels.Rows.Where(r => r.Anchors.Length > 0).Select(r => (r.Kind, Words(r.Anchors, ',')))];
    private static readonly HashSet<string> s_everywhere = [.. FieldLabels.Everywhere.Split(' ').Select(LabelWords.Singular)];
    private static readonly ILookup<char, string> s_lexicon = s_heads.SelectMany(h => h.Words).Distinct().ToLookup(w => w[0]);
    private static readonly HashSet<string> s_known = [.. s_heads.SelectMany(h => h.Words), .. s_everywhere, .. s_heads.SelectMany(h => h.Qualifiers)];
    private static readonly HashSet<string> s_behindAnchor = ["for", "of", "to", "in", "on", "needed", "required", "you", "that", "which", "about", "from"];

    private readonly ImmutableDictionary<string, FieldKind> _synonyms;
    private readonly Dictionary<string, LabelMeaning?> _found = new(StringComparer.Ordinal);

    public FieldVocabulary(ImmutableDictionary<string, FieldKind> synonyms) =>
        _synonyms = synonyms.ToImmutableDictionary(s => Key(LabelWords.Of(s.Key, keepEmpty: true)), s => s.Value);

    /// <summary>The meaning of a label, or null for one that is not known.</summary>
    public LabelMeaning? Find(string label)
    {
        if (label.Length == 0 || label.Length > LongestText || label.Contains("://", StringComparison.Ordinal))
            return null;
        if (!_found.TryGetValue(label, out var meaning))
            _found[label] = meaning = Look(label);
        return meaning;
    }

    private LabelMeaning? Look(string label)
    {
        var all = LabelWords.Of(label, keepEmpty: true);
        if (all.Count is 0 or > LongestLabel)
            return null;
        if (_synonyms.TryGetValue(Key(all), out var kind))
            return new LabelMeaning(kind);
        var words = LabelWords.Of(label);
        if (words.Count == 0)
            words = all;
        return FindExact(words) is { } head ? new LabelMeaning(head.Kind, head.IsWeak) : FindMisspelt(label, words);
    }

    /// <summary>The meaning of a label that has a known word among unknown ones, as in "PGM knowledge required".</summary>
    public static LabelMeaning? FindAnchored(string label)
    {
        var words = LabelWords.Of(label, keepEmpty: true);
        if (words.Count > LongestLabel)
            return null;
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count && !s_behindAnchor.Contains(words[i + 1]))
                continue;
            if (Array.Find(s_anchors, a => a.Words.Contains(words[i])) is { Words: not null } anchor)
                return new LabelMeaning(anchor.Kind, IsWeak: true);
        }
        return null;
    }

    private static Head? FindExact(List<string> words)
    {
        Head? best = null;
        foreach (var word in words)
        {
            foreach (var head in s_headsByWord[word])
            {
                if ((best is null || head.Rank < best.Rank) && head.Fits(words))
                    best = head;
            }
        }
        return best;
    }

    private static LabelMeaning? FindMisspelt(string label, List<string> words)
    {
        var corrected = label;
        var mended = new List<string>(words.Count);
        foreach (var word in words)
        {
            var right = s_known.Contains(word) ? word : Misspelling.Correct(word, s_lexicon[word[0]]);
            if (right is null)
                return null;
            if (right != word)
                corrected = Replace(corrected, word, right);
            mended.Add(right);
        }
        return FindExact(mended) is { } head && corrected != label ? new LabelMeaning(head.Kind, head.IsWeak, corrected) : null;
    }

    private static string Replace(string label, string wrong, string right)
    {
        var at = label.IndexOf(wrong, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return label;
        var replacement = char.IsUpper(label[at]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
        return string.Concat(label.AsSpan(0, at), replacement, label.AsSpan(at + wrong.Length));
    }

    private static IEnumerable<Head> HeadsOf(FieldLabel row)
    {
        var qualifiers = Words(row.Qualifiers, ' ');
        foreach (var (heads, isWeak) in new[] { (row.Heads, false), (row.WeakHeads, true) })
        {
            foreach (var head in heads.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                var words = LabelWords.Of(head);
                yield return new Head(row.Kind, [.. words.Count > 0 ? words : LabelWords.Of(head, keepEmpty: true)], qualifiers, isWeak, 0);
            }
        }
    }

    private static HashSet<string> Words(string list, char separator) =>
        [.. list.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(LabelWords.Singular)];

    private static string Key(List<string> words) => string.Join(' ', words);

    /// <param name="Kind">What it means.</param>
    /// <param name="Words">The words that must be there.</param>
    /// <param name="Qualifiers">The words that may be there, too.</param>
    /// <param name="IsWeak">Whether it is a common word.</param>
    /// <param name="Rank">Its place in the order of trying.</param>
    private sealed record Head(FieldKind Kind, string[] Words, HashSet<string> Qualifiers, bool IsWeak, int Rank)
    {
        public bool Fits(List<string> words)
        {
            foreach (var needed in Words)
            {
                if (!words.Contains(needed))
                    return false;
            }
            foreach (var word in words)
            {
                if (!s_everywhere.Contains(word) && !Qualifiers.Contains(word) && Array.IndexOf(Words, word) < 0)
                    return false;
            }
            return true;
        }
    }
}
