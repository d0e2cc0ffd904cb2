namespace RstGsoc.Syntax.Transforms;

/// <summary>Elements by a name or an id, in the order they were noted.</summary>
internal sealed class NodesByKey
{
    private readonly Dictionary<string, List<Element>> _lists = new(StringComparer.Ordinal);

    public IReadOnlyList<Element> this[string key] => _lists.TryGetValue(key, out var list) ? list : [];

    public bool Any(Func<Element, bool> condition) => _lists.Values.Any(list => list.Any(condition));

    public void Add(string key, Element element)
    {
        if (!_lists.TryGetValue(key, out var list))
            _lists[key] = list = new List<Element>(1);
        list.Add(element);
    }
}
