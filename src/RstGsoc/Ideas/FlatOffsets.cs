namespace RstGsoc.Ideas;

/// <summary>
/// For each character of a text its place in the source, and one more for the end. Kept as runs, because text mostly follows the source
/// character by character: a place a character would be twice the text itself.
/// </summary>
internal sealed class FlatOffsets
{
    private readonly int[] _starts;
    private readonly int[] _sources;
    private readonly int _length;
    private readonly int _end;

    /// <param name="starts">First character of each run.</param>
    /// <param name="sources">Where that character stands; the complement of it when all of the run stands there.</param>
    /// <param name="length">Number of characters.</param>
    /// <param name="end">Place of the end.</param>
    public FlatOffsets(int[] starts, int[] sources, int length, int end)
    {
        _starts = starts;
        _sources = sources;
        _length = length;
        _end = end;
    }

    public int End => _end;

    public int this[int character] => character >= _length ? _end : At(Run(character), character);

    /// <summary>The places of some of the characters.</summary>
    public FlatOffsets Slice(int start, int end, int endOffset)
    {
        if (end <= start)
            return new FlatOffsets([], [], 0, endOffset);
        var (first, last) = (Run(start), Run(end - 1));
        var (starts, sources) = (new int[last - first + 1], new int[last - first + 1]);
        for (var run = first; run <= last; run++)
        {
            var begin = Math.Max(_starts[run], start);
            (starts[run - first], sources[run - first]) = (begin - start, IsFixed(run) ? _sources[run] : At(run, begin));
        }
        return new FlatOffsets(starts, sources, end - start, endOffset);
    }

    /// <summary>Adds the places of some of the characters to others.</summary>
    public void CopyTo(FlatOffsetsBuilder builder, int start, int end)
    {
        for (var run = start < end ? Run(start) : _starts.Length; run < _starts.Length && _starts[run] < end; run++)
        {
            var (begin, stop) = (Math.Max(_starts[run], start), run + 1 < _starts.Length ? Math.Min(_starts[run + 1], end) : end);
            if (IsFixed(run))
                builder.AddFixed(stop - begin, ~_sources[run]);
            else
                builder.Add(stop - begin, At(run, begin));
        }
    }

    private bool IsFixed(int run) => _sources[run] < 0;

    private int At(int run, int character) => IsFixed(run) ? ~_sources[run] : _sources[run] + character - _starts[run];

    private int Run(int character)
    {
        var found = Array.BinarySearch(_starts, character);
        return found >= 0 ? found : ~found - 1;
    }
}
