using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>Finds those of a page's items that stand in a span, without a look at the others: a long page has as many spans as items.</summary>
internal sealed class SpanLookup<T>
    where T : class
{
    private readonly ImmutableArray<T> _items;

    /// <summary>The items' spans in order of their starts, each with the item's index.</summary>
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _indexes;

    /// <summary>For each the greatest end of it and those before it.</summary>
    private readonly int[] _reach;

    /// <param name="items">The items, in page order or nearly so.</param>
    /// <param name="spanOf">Where one stands.</param>
    public SpanLookup(ImmutableArray<T> items, Func<T, TextSpan> spanOf)
    {
        _items = items;
        (_starts, _ends, _indexes, _reach) = (new int[items.Length], new int[items.Length], new int[items.Length], new int[items.Length]);
        for (var i = 0; i < items.Length; i++)
        {
            (_starts[i], _indexes[i]) = (spanOf(items[i]).Start, i);
            if (i > 0 && _starts[i] < _starts[i - 1])
                IsOrdered = false;
        }
        if (!IsOrdered)
            Array.Sort(_starts, _indexes);
        for (var i = 0; i < items.Length; i++)
        {
            _ends[i] = spanOf(items[_indexes[i]]).End;
            _reach[i] = i == 0 ? _ends[i] : Math.Max(_ends[i], _reach[i - 1]);
        }
    }

    private bool IsOrdered { get; } = true;

    /// <summary>The items that lie wholly in a span, in their order.</summary>
    public List<T> Within(TextSpan span)
    {
        var found = new List<int>();
        for (var at = FirstFrom(span.Start); at < _starts.Length && _starts[at] <= span.End; at++)
        {
            if (_ends[at] <= span.End)
                found.Add(_indexes[at]);
        }
        if (!IsOrdered)
            found.Sort();
        return found.ConvertAll(index => _items[index]);
    }

    /// <summary>Whether an item shares a character with a span.</summary>
    public bool AnyOverlaps(TextSpan span)
    {
        for (var at = FirstFrom(span.End) - 1; at >= 0 && _reach[at] > span.Start; at--)
        {
            if (span.Overlaps(TextSpan.FromBounds(_starts[at], _ends[at])))
                return true;
        }
        return false;
    }

    /// <summary>Index of the first item that begins at an offset or behind it.</summary>
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
