using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>Leads from offsets in a derived text (tabs expanded, a table cell's CSV, an included file) back to the page.</summary>
internal sealed class OffsetMap
{
    private readonly int[] _derived;
    private readonly int[] _original;
    private readonly OffsetMap? _next;

    /// <param name="derived">Ascending offsets at which a run begins.</param>
    /// <param name="original">Where each run stands in the page. A run that is longer than the original's is clamped to the next run's begin.</param>
    /// <param name="next">The map to apply to the result.</param>
    public OffsetMap(int[] derived, int[] original, OffsetMap? next = null)
    {
        _derived = derived;
        _original = original;
        _next = next;
    }

    /// <summary>A map that sends everything to one place.</summary>
    public static OffsetMap To(TextSpan place) => new([0, 0], [place.Start, place.End]) { Place = place };

    private TextSpan? Place { get; init; }

    public OffsetMap Then(OffsetMap next) => new(_derived, _original, next) { Place = Place };

    public TextSpan Map(int start, int end)
    {
        var span = Place ?? TextSpan.FromBounds(Locate(start), Math.Max(Locate(start), LocateEnd(start, end)));
        return _next is null ? span : _next.Map(span.Start, span.End);
    }

    /// <summary>The end is that of the character before it: behind it, text may have been left out.</summary>
    private int LocateEnd(int start, int end) => end > start ? Locate(end - 1, 1) : Locate(start);

    private int Locate(int offset, int more = 0)
    {
        var run = Array.BinarySearch(_derived, offset);
        if (run < 0)
            run = Math.Max(0, ~run - 1);
        var mapped = _original[run] + offset - _derived[run] + more;
        return run + 1 < _original.Length ? Math.Min(mapped, _original[run + 1]) : mapped;
    }
}
