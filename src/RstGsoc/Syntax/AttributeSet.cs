using System.Collections;

namespace RstGsoc.Syntax;

/// <summary>The few attributes of one element, in order of first setting.</summary>
internal sealed class AttributeSet : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _items = new(2);

    public object? Get(string name)
    {
        foreach (var (key, value) in _items)
        {
            if (key == name)
                return value;
        }
        return null;
    }

    public void Set(string name, object value)
    {
        Remove(name);
        _items.Add(new(name, value));
    }

    public void Remove(string name) => _items.RemoveAll(item => item.Key == name);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
