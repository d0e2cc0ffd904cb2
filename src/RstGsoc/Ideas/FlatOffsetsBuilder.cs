namespace RstGsoc.Ideas;

/// <summary>Collects the places of characters, run by run.</summary>
internal sealed class FlatOffsetsBuilder
{
    private int _first;
    private List<int>? _further;
    private int _length;

    /// <summary>The last run: its first character, and where that stands.</summary>
    private (int Start, int Source) _last;

    /// <summary>Characters that stand in the source as they follow each other here.</summary>
    public void Add(int count, int source)
    {
        if (count <= 0)
            return;
        if (_length == 0 || _last.Source < 0 || _last.Source + _length - _last.Start != source)
            Begin(source);
        _length += count;
    }

    /// <summary>Characters that all stand at one place.</summary>
    public void AddFixed(int count, int source)
    {
        if (count <= 0)
            return;
        if (_length == 0 || _last.Source != ~source)
            Begin(~source);
        _length += count;
    }

    public FlatOffsets Build(int end) => new(_first, _further is null ? [] : [.. _further], _length, end);

    private void Begin(int source)
    {
        if (_length == 0)
            _first = source;
        else
        {
            _further ??= [];
            _further.Add(_length);
            _further.Add(source);
        }
        _last = (_length, source);
    }
}
