namespace RstGsoc.Ideas;

/// <summary>Collects the places of characters, run by run.</summary>
internal sealed class FlatOffsetsBuilder
{
    private readonly List<int> _starts = [];
    private readonly List<int> _sources = [];
    private int _length;

    /// <summary>Characters that stand in the source as they follow each other here.</summary>
    public void Add(int count, int source)
    {
        if (count <= 0)
            return;
        if (_starts.Count == 0 || _sources[^1] < 0 || _sources[^1] + _length - _starts[^1] != source)
            Begin(source);
        _length += count;
    }

    /// <summary>Characters that all stand at one place.</summary>
    public void AddFixed(int count, int source)
    {
        if (count <= 0)
            return;
        if (_starts.Count == 0 || _sources[^1] != ~source)
            Begin(~source);
        _length += count;
    }

    public FlatOffsets Build(int end) => new([.. _starts], [.. _sources], _length, end);

    private void Begin(int source)
    {
        _starts.Add(_length);
        _sources.Add(source);
    }
}
