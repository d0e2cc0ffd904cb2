using System.Collections.Immutable;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>Tells in which idea of a page a place lies. Ideas are in page order and do not overlap.</summary>
/// <param name="ideas">The page's ideas.</param>
internal readonly struct IdeaSpans(ImmutableArray<Idea> ideas)
{
    /// <summary>The index of the idea that a span begins in, or null.</summary>
    public int? At(TextSpan span) => Last(span.Start) is { } index && span.Start < ideas[index].Span.End ? index : null;

    /// <summary>The index of the idea that holds a span as a whole, or null.</summary>
    public int? Around(TextSpan span) => Last(span.Start) is { } index && span.End <= ideas[index].Span.End ? index : null;

    /// <summary>The last idea that begins at an offset or before it.</summary>
    private int? Last(int offset)
    {
        var (low, high) = (0, ideas.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ideas[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }
        return low > 0 ? low - 1 : null;
    }
}
