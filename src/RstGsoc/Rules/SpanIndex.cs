using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>Tells whether an offset lies in one of many spans, however many there are.</summary>
internal sealed class SpanIndex
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    private SpanIndex(List<TextSpan> sorted)
    {
        foreach (var span in sorted)
        {
            if (_ends.Count > 0 && span.Start <= _ends[^1])
            {
                _ends[^1] = Math.Max(_ends[^1], span.End);
                continue;
            }
            _starts.Add(span.Start);
            _ends.Add(span.End);
        }
    }

    /// <summary>The index of what has a span.</summary>
    public static SpanIndex Of<T>(IEnumerable<T> things, Func<T, TextSpan> spanOf)
        where T : class
    {
        var (spans, isSorted) = (new List<TextSpan>(), true);
        foreach (var thing in things)
        {
            var span = spanOf(thing);
            isSorted &= spans.Count == 0 || spans[^1].Start <= span.Start;
            spans.Add(span);
        }
        if (!isSorted)
            spans.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return new SpanIndex(spans);
    }

    public bool Contains(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return (at < 0 ? ~at - 1 : at) is >= 0 and var index && offset < _ends[index];
    }
}
