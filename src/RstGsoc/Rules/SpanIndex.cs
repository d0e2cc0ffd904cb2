using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>Tells whether an offset lies in one of many spans, however many there are.</summary>
internal sealed class SpanIndex
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public SpanIndex(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> sorted = [.. spans];
        sorted.Sort(static (one, other) => one.Start.CompareTo(other.Start));
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

    public bool Contains(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return (at < 0 ? ~at - 1 : at) is >= 0 and var index && offset < _ends[index];
    }
}
