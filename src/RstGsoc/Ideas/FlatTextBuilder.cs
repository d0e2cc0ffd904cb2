using System.Text;

namespace RstGsoc.Ideas;

/// <summary>Collects characters and their places.</summary>
internal sealed class FlatTextBuilder
{
    private readonly FlatOffsetsBuilder _offsets = new();

    /// <summary>The text while it is one whole string: most texts are, and then share it with the tree.</summary>
    private string _only = "";

    private StringBuilder? _text;

    public int Length => _text?.Length ?? _only.Length;

    /// <summary>Appends text that stands as a whole at one place.</summary>
    public void Append(string text, int offset)
    {
        Append(text, 0, text.Length);
        _offsets.AddFixed(text.Length, offset);
    }

    /// <summary>Appends text that stands in the source as it is.</summary>
    public void AppendWritten(string text, int offset)
    {
        Append(text, 0, text.Length);
        _offsets.Add(text.Length, offset);
    }

    /// <summary>Appends characters with their places.</summary>
    public void Append(string text, FlatOffsets offsets, int start, int end)
    {
        if (end <= start)
            return;
        Append(text, start, end - start);
        offsets.CopyTo(_offsets, start, end);
    }

    /// <summary>Appends a text whose characters' places come one by one, from <see cref="Place"/>.</summary>
    public void AppendPlaced(string text) => Append(text, 0, text.Length);

    /// <summary>The place of the next character of a text that was appended without places.</summary>
    public void Place(int offset) => _offsets.Add(1, offset);

    public FlatText Build(int end, IReadOnlyList<FlatMark> marks, int? textEnd) => new(_text?.ToString() ?? _only, _offsets.Build(end), marks, textEnd);

    private void Append(string text, int start, int count)
    {
        if (_text is null && _only.Length == 0)
        {
            _only = text.Substring(start, count);
            return;
        }
        _text ??= new StringBuilder(_only);
        _text.Append(text, start, count);
    }
}
