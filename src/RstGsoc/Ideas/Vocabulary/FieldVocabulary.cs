namespace RstGsoc.Ideas.Vocabulary;

/// <summary>What a label means.</summary>
/// <param name="Kind">The kind of field.</param>
/// <param name="IsWeak">Whether the label is a common word that may stand for something else.</param>
/// <param name="CorrectLabel">The label without its misspelling; null when it has none.</param>
internal sealed record LabelMeaning(FieldKind Kind, bool IsWeak = false, string? CorrectLabel = null);

/// <summary>
/// Looks labels up. They are compared without case, punctuation and plural; words around the deciding one do not matter as long
/// as the table knows them; small misspellings are forgiven and reported. One instance serves one page.
/// </summary>
internal sealed class FieldVocabulary
{
    /// <summary>Longer ones are sentences.</summary>
    private const int MostWords = 12;
    private const int LongestText = 120;

    private static readonly ILookup<string, LabelHead> s_byFirstWord = FieldLabels.Heads.ToLookup(h => h.Words[0]);
    private static readonly ILookup<string, string> s_spellings = FieldLabels.Heads.SelectMany(h => h.Words).Distinct().ToLookup(w => w[..1]);
    private static readonly HashSet<string> s_known = [.. FieldLabels.Heads.SelectMany(h => h.Words.Concat(h.Qualifiers))];
    private static readonly HashSet<string> s_behindAnchor = ["for", "of", "to", "in", "on", "needed", "required", "you", "that", "which", "about", "from"];

    private readonly Dictionary<string, LabelMeaning> _synonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabelMeaning?> _found = new(StringComparer.Ordinal);

    public FieldVocabulary(IdeaPageOptions options)
    {
        if (!options.HasFieldSynonyms)
            return;
        foreach (var label in options.FieldSynonyms.Keys.Order(StringComparer.Ordinal))
            _synonyms.TryAdd(Key(LabelWords.Of(label, keepEmpty: true)), new LabelMeaning(options.FieldSynonyms[label]));
    }

    /// <summary>The meaning of a label, or null for one that is not known.</summary>
    public LabelMeaning? Find(string label)
    {
        if (label.Length is 0 or > LongestText || label.Contains("://", StringComparison.Ordinal))
            return null;
        if (!_found.TryGetValue(label, out var meaning))
            _found[label] = meaning = Look(label);
        return meaning;
    }

    /// <summary>The meaning of a label that has a known word among unknown ones, as in "PGM knowledge required".</summary>
    public static LabelMeaning? FindAnchored(string label)
    {
        var words = LabelWords.Of(label, keepEmpty: true);
        if (words.Count > MostWords)
            return null;
        for (var i = 0; i < words.Count; i++)
        {
            if ((i + 1 == words.Count || s_behindAnchor.Contains(words[i + 1])) && FieldLabels.Anchors.TryGetValue(words[i], out var meaning))
                return meaning;
        }
        return null;
    }

    private LabelMeaning? Look(string label)
    {
        var all = LabelWords.Of(label, keepEmpty: true);
        if (all.Count is 0 or > MostWords)
            return null;
        if (_synonyms.Count > 0 && _synonyms.TryGetValue(Key(all), out var meaning))
            return meaning;
        var words = LabelWords.Telling(all);
        return FindHead(words) is { } head ? new LabelMeaning(head.Kind, head.IsWeak) : FindMisspelt(label, words);
    }

    /// <summary>The first head in order of trying that fits.</summary>
    private static LabelHead? FindHead(List<string> words)
    {
        LabelHead? best = null;
        foreach (var word in words)
        {
            foreach (var head in s_byFirstWord[word])
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
            var right = s_known.Contains(word) ? word : Misspelling.Correct(word, s_spellings[word[..1]]);
            if (right is null)
                return null;
            if (right != word)
                corrected = Replace(corrected, word, right);
            mended.Add(right);
        }
        return corrected != label && FindHead(mended) is { } head ? new LabelMeaning(head.Kind, head.IsWeak, corrected) : null;
    }

    private static string Replace(string label, string wrong, string right)
    {
        var at = label.IndexOf(wrong, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return label;
        var replacement = char.IsUpper(label[at]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
        return string.Concat(label.AsSpan(0, at), replacement, label.AsSpan(at + wrong.Length));
    }

    private static string Key(List<string> words) => string.Join(' ', words);
}
