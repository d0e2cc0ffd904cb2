using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>Tells whether an offset lies in one of many spans, however many there are.</summary>
internal sealed class SpanIndex
{
    private readonly ImmutableArray<int> _starts;
    private readonly ImmutableArray<int> _ends;

    public SpanIndex(IEnumerable<TextSpan> spans)
    {
        var (starts, ends) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (ends.Count > 0 && span.Start <= ends[^1])
            {
                ends[^1] = Math.Max(ends[^1], span.End);
                continue;
            }
            starts.Add(span.Start);
            ends.Add(span.End);
        }
        (_starts, _ends) = (starts.ToImmutable(), ends.ToImmutable());
    }

    public bool Contains(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return (at < 0 ? ~at - 1 : at) is >= 0 and var index && offset < _ends[index];
    }
}
