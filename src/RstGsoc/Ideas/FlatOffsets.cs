namespace RstGsoc.Ideas;

/// <summary>
/// For each character of a text its place in the source, and one more for the end. Kept as runs, because text mostly follows the source
/// character by character: a place a character would be twice the text itself. Most texts are one run, which needs no array.
/// </summary>
internal sealed class FlatOffsets
{
    private readonly int _first;
    private readonly int[] _further;
    private readonly int _length;

    /// <param name="first">Where the first character stands; the complement of it when all of the run stands there.</param>
    /// <param name="further">For each run behind the first its first character, and where that stands.</param>
    /// <param name="length">Number of characters.</param>
    /// <param name="end">Place of the end.</param>
    public FlatOffsets(int first, int[] further, int length, int end)
    {
        _first = first;
        _further = further;
        _length = length;
        End = end;
    }

    public int End { get; }

    private int RunCount => _length == 0 ? 0 : 1 + (_further.Length / 2);

    public int this[int character] => character >= _length ? End : At(Run(character), character);

    /// <summary>No characters at a place.</summary>
    public static FlatOffsets None(int end) => new(0, [], 0, end);

    /// <summary>The places of some of the characters.</summary>
    public FlatOffsets Slice(int start, int end, int endOffset)
    {
        if (end <= start)
            return None(endOffset);
        var (first, last) = (Run(start), Run(end - 1));
        var further = last == first ? [] : new int[(last - first) * 2];
        for (var run = first + 1; run <= last; run++)
            (further[(run - first - 1) * 2], further[((run - first - 1) * 2) + 1]) = (StartOf(run) - start, SourceOf(run));
        return new FlatOffsets(IsFixed(first) ? SourceOf(first) : At(first, start), further, end - start, endOffset);
    }

    /// <summary>Adds the places of some of the characters to others.</summary>
    public void CopyTo(FlatOffsetsBuilder builder, int start, int end)
    {
        for (var run = start < end ? Run(start) : RunCount; run < RunCount && StartOf(run) < end; run++)
        {
            var (begin, stop) = (Math.Max(StartOf(run), start), run + 1 < RunCount ? Math.Min(StartOf(run + 1), end) : end);
            if (IsFixed(run))
                builder.AddFixed(stop - begin, ~SourceOf(run));
            else
                builder.Add(stop - begin, At(run, begin));
        }
    }

    private int StartOf(int run) => run == 0 ? 0 : _further[(run - 1) * 2];

    private int SourceOf(int run) => run == 0 ? _first : _further[((run - 1) * 2) + 1];

    private bool IsFixed(int run) => SourceOf(run) < 0;

    private int At(int run, int character) => IsFixed(run) ? ~SourceOf(run) : SourceOf(run) + character - StartOf(run);

    private int Run(int character)
    {
        var (low, high) = (0, RunCount - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (StartOf(middle) <= character)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
