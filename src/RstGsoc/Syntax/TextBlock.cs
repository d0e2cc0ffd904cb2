using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>The text of one body element, ready for the inline grammar: a range of the page, or lines joined without their margin.</summary>
/// <param name="Lines">The lines it was taken from.</param>
/// <param name="Buffer">What <paramref name="Start"/> and <paramref name="End"/> point into.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Pieces">Null for a range of the page; else pairs of the offset at which a line begins here and in the page.</param>
internal readonly record struct TextBlock(Lines Lines, string Buffer, int Start, int End, int[]? Pieces)
{
    public ReadOnlySpan<char> Text => Buffer.AsSpan(Start, End - Start);

    public bool IsEmpty => End <= Start;

    /// <summary>The place in the page of a range of <see cref="Buffer"/>.</summary>
    public TextSpan Span(int start, int end) => Lines.Span(Resolve(start), Resolve(end));

    /// <summary>The same block, shortened.</summary>
    public TextBlock Slice(int start, int end) => this with { Start = start, End = end };

    private int Resolve(int offset)
    {
        if (Pieces is null)
            return offset;
        var (low, high) = (0, (Pieces.Length / 2) - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle * 2] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return Pieces[(low * 2) + 1] + offset - Pieces[low * 2];
    }
}
