using System.Collections;

namespace RstGsoc.Syntax;

/// <summary>The few attributes of one element, in order of first setting.</summary>
internal sealed class AttributeSet : IEnumerable<KeyValuePair<string, object>>
{
    private KeyValuePair<string, object>[] _items = new KeyValuePair<string, object>[2];
    private int _count;

    public object? Get(string name) => IndexOf(name) is >= 0 and var index ? _items[index].Value : null;

    public void Set(string name, object value)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            index = _count++;
            if (index == _items.Length)
                Array.Resize(ref _items, index + 4);
        }
        _items[index] = new(name, value);
    }

    public void Remove(string name)
    {
        var index = IndexOf(name);
        if (index < 0)
            return;
        _count--;
        Array.Copy(_items, index + 1, _items, index, _count - index);
        _items[_count] = default;
    }

    /// <summary>The attributes in order of their names.</summary>
    public ReadOnlySpan<KeyValuePair<string, object>> ByName()
    {
        if (_count < 2)
            return _items.AsSpan(0, _count);
        var sorted = _items.AsSpan(0, _count).ToArray();
        Array.Sort(sorted, static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        return sorted;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _items.Take(_count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string name)
    {
        for (var index = 0; index < _count; index++)
        {
            if (_items[index].Key == name)
                return index;
        }
        return -1;
    }
}
