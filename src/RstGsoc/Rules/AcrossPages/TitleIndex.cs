namespace RstGsoc.Rules.AcrossPages;

/// <summary>Ideas by the words of their titles, so that titles that are alike are found without a look at all the others.</summary>
internal sealed class TitleIndex
{
    private const double Tolerance = 1e-6;

    private sealed record Entry(IdeaOnPage Idea, HashSet<string> Words);

    private readonly List<Entry> _titles;
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    public TitleIndex(IEnumerable<IdeaOnPage> ideas)
    {
        _titles = [.. ideas.Select(idea => new Entry(idea, Similarity.Words(idea.Idea.Title.Value)))];
        for (var i = 0; i < _titles.Count; i++)
        {
            foreach (var word in _titles[i].Words)
            {
                if (!_byWord.TryGetValue(word, out var titles))
                    _byWord[word] = titles = [];
                titles.Add(i);
            }
        }
    }

    /// <summary>The ideas whose titles share so much of their words with this one, in the order they came.</summary>
    /// <param name="title">A title.</param>
    /// <param name="share">0 to 1, of the words of both.</param>
    public IEnumerable<IdeaOnPage> Alike(string title, double share)
    {
        if (_titles.Count == 0)
            return [];
        var words = Similarity.Words(title);
        // A title that has none of so many of the words lacks more than it may, so one of the rarest words must be in it.
        var needed = (int)Math.Ceiling((words.Count * (1 - share)) + Tolerance);
        var candidates = words.Select(word => _byWord.GetValueOrDefault(word) ?? []).OrderBy(titles => titles.Count).Take(needed).SelectMany(titles => titles).Distinct().Order();
        return candidates.Select(i => _titles[i]).Where(other => Similarity.OfWords(words, other.Words) >= share).Select(other => other.Idea);
    }
}
