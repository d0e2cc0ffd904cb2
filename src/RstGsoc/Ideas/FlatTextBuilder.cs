using System.Text;

namespace RstGsoc.Ideas;

/// <summary>Collects characters and their places.</summary>
internal sealed class FlatTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];

    public int Length => _text.Length;

    /// <summary>Appends text that stands as a whole at one place.</summary>
    public void Append(string text, int offset)
    {
        _text.Append(text);
        for (var i = 0; i < text.Length; i++)
            _offsets.Add(offset);
    }

    /// <summary>Appends characters with their places.</summary>
    public void Append(string text, ReadOnlySpan<int> offsets, int start, int end)
    {
        if (end <= start)
            return;
        _text.Append(text, start, end - start);
        _offsets.AddRange(offsets[start..end]);
    }

    public FlatText Build(int end, IReadOnlyList<FlatMark> marks) => new(_text.ToString(), [.. _offsets, end], marks);
}
