using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>
/// The text of some inline nodes without markup, with the way back: every character knows its place in the source, and the
/// markup that was taken off is kept as marks. Lines are still joined by LF, because labels begin lines.
/// </summary>
/// <param name="text">The characters.</param>
/// <param name="offsets">The places of the characters in the source.</param>
/// <param name="marks">Strong, emphasis, literal and reference nodes, in order, not nested in one another.</param>
/// <param name="textEnd">Where the last character ends, when markup stands between it and the end.</param>
internal sealed class FlatText(string text, FlatOffsets offsets, IReadOnlyList<FlatMark> marks, int? textEnd = null)
{
    public static readonly FlatText Empty = At(0);

    public string Text { get; } = text;

    public IReadOnlyList<FlatMark> Marks { get; } = marks;

    public int Length => Text.Length;

    /// <summary>Whether all of it is bold, or italic.</summary>
    public bool IsCovered => Marks is [{ Start: 0, IsEmphasised: true } only] && only.End == Length;

    /// <summary>The same without marks.</summary>
    public FlatText Uncovered => new(Text, offsets, [], textEnd);

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The text with every run of white space as one blank.</summary>
    public string Plain => PythonText.CollapseWhiteSpace(Text);

    /// <summary>The source span of all the text, markup at the ends left out.</summary>
    public TextSpan Span => SpanOf(0, Length);

    /// <summary>An empty text that stands at a place.</summary>
    public static FlatText At(int offset) => new("", FlatOffsets.None(offset), []);

    /// <summary>The source span of a range of characters.</summary>
    public TextSpan SpanOf(int start, int end) =>
        end <= start ? new TextSpan(offsets[Math.Min(start, Length)], 0) : TextSpan.FromBounds(offsets[start], EndOffset(end));

    /// <summary>The same, and where the range begins or ends with marked text, the markup too.</summary>
    public TextSpan SpanWithMarkup(int start, int end)
    {
        var span = SpanOf(start, end);
        foreach (var mark in Marks)
        {
            if (mark.Start >= start && mark.End <= end && mark.End > mark.Start)
                span = TextSpan.FromBounds(Math.Min(span.Start, mark.Node.Span.Start), Math.Max(span.End, mark.Node.Span.End));
        }
        return span;
    }

    /// <summary>A part of the text, white space at its ends left out.</summary>
    public FlatText Slice(int start, int end)
    {
        start = Math.Clamp(start, 0, Length);
        end = Math.Clamp(end, start, Length);
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        if (start == 0 && end == Length)
            return this;
        List<FlatMark>? kept = null;
        for (var i = FirstMarkBehind(start); i < Marks.Count && Marks[i].Start < end; i++)
            (kept ??= []).Add(Marks[i] with { Start = Math.Max(Marks[i].Start, start) - start, End = Math.Min(Marks[i].End, end) - start });
        return new FlatText(Text[start..end], offsets.Slice(start, end, end > start ? EndOffset(end) : offsets[start]), (IReadOnlyList<FlatMark>?)kept ?? []);
    }

    /// <summary>Whether a place is inside marked text, not at its begin or end.</summary>
    public bool IsInsideMark(int at) => FirstMarkBehind(at) is var i && i < Marks.Count && Marks[i].Start < at;

    public FlatText Slice(int start) => Slice(start, Length);

    /// <summary>The text with the address of each hyperlink behind its text, in angle brackets, where it says more than the text.</summary>
    public FlatText WithAddresses()
    {
        if (Marks.Count == 0)
            return this;
        var builder = new FlatTextBuilder();
        var moved = new List<FlatMark>(Marks.Count);
        var at = 0;
        foreach (var mark in Marks)
        {
            builder.Append(Text, offsets, at, mark.Start);
            var start = builder.Length;
            builder.Append(Text, offsets, mark.Start, mark.End);
            if (mark.Address is { } address && !SaysAddress(Text.AsSpan(mark.Start, mark.End - mark.Start), address))
                AppendAddress(builder, WithoutScheme(address), mark.AddressOffset, offsets[Math.Max(mark.End - 1, 0)]);
            moved.Add(mark with { Start = start, End = builder.Length });
            at = mark.End;
        }
        builder.Append(Text, offsets, at, Length);
        return builder.Build(offsets.End, moved, textEnd);
    }

    /// <summary>Index of the first mark that ends behind a place.</summary>
    private int FirstMarkBehind(int at)
    {
        var (low, high) = (0, Marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Marks[middle].End > at)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private static void AppendAddress(FlatTextBuilder builder, string address, int? offset, int otherwise)
    {
        builder.Append(" <", otherwise);
        if (offset is { } start)
            builder.AppendWritten(address, start);
        else
            builder.Append(address, otherwise);
        builder.Append(">", otherwise);
    }

    private static bool SaysAddress(ReadOnlySpan<char> text, string address) => text.SequenceEqual(address) || text.SequenceEqual(WithoutScheme(address));

    internal static string WithoutScheme(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address["mailto:".Length..] : address;

    private int EndOffset(int end) => Math.Max(offsets[end - 1] + 1, end == Length ? textEnd ?? offsets.End : 0);
}

/// <summary>Text that was marked up.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Node">The node of the markup.</param>
/// <param name="Address">Where a reference leads, when that is known.</param>
internal sealed record FlatMark(int Start, int End, Element Node, string? Address)
{
    /// <summary>Where the address stands in the source, when it stands inside the reference.</summary>
    public int? AddressOffset { get; init; }

    /// <summary>Whether the text is set off: bold or italic.</summary>
    public bool IsEmphasised => Node is Strong or Emphasis;
}
