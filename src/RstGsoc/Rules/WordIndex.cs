namespace RstGsoc.Rules;

/// <summary>Things by the words of their texts, so that texts that are alike are found without a look at all the others.</summary>
internal sealed class WordIndex<T>
    where T : class
{
    private const double Tolerance = 1e-6;

    /// <param name="Item">What the text belongs to.</param>
    /// <param name="WordCount">Number of different words.</param>
    private sealed record Entry(T Item, int WordCount);

    private readonly List<Entry> _entries = [];

    /// <summary>The numbers of the entries that have a word, in order.</summary>
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    public void Add(T item, string text)
    {
        var words = Folding.Words(text);
        foreach (var word in words)
        {
            if (!_byWord.TryGetValue(word, out var entries))
                _byWord[word] = entries = [];
            entries.Add(_entries.Count);
        }
        _entries.Add(new Entry(item, words.Count));
    }

    /// <summary>What shares so much of its words with a text, in the order it came.</summary>
    /// <param name="text">A text.</param>
    /// <param name="share">0 to 1, of the words of both.</param>
    public IEnumerable<Likeness<T>> Alike(string text, double share)
    {
        var words = Folding.Words(text);
        var byRarity = new List<List<int>>(words.Count);
        foreach (var word in words)
            byRarity.Add(_byWord.GetValueOrDefault(word) ?? []);
        byRarity.Sort(static (one, other) => one.Count.CompareTo(other.Count));
        // A text that has none of so many of the words lacks more than it may, so one of the rarest words must be in it.
        var needed = (int)Math.Ceiling((words.Count * (1 - share)) + Tolerance);
        var candidates = new SortedSet<int>();
        foreach (var entries in byRarity.Take(needed))
            candidates.UnionWith(entries);
        foreach (var candidate in candidates)
        {
            var entry = _entries[candidate];
            var shared = CountShared(byRarity, candidate, needed);
            var likeness = (double)shared / (words.Count + entry.WordCount - shared);
            if (likeness >= share)
                yield return new Likeness<T>(entry.Item, likeness);
        }
    }

    /// <summary>How many words an entry has; 0 as soon as too many are missing, which the rare ones tell first.</summary>
    private static int CountShared(List<List<int>> byRarity, int entry, int tooMany)
    {
        var missing = 0;
        foreach (var entries in byRarity)
        {
            if (entries.BinarySearch(entry) < 0 && ++missing == tooMany)
                return 0;
        }
        return byRarity.Count - missing;
    }
}

/// <summary>Something whose text is like another.</summary>
/// <param name="Item">It.</param>
/// <param name="Share">The words that both have, of all that they have: 0 to 1.</param>
internal sealed record Likeness<T>(T Item, double Share);
