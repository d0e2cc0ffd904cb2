namespace RstGsoc.Parsing;

/// <summary>
/// A place that does not move: going on makes a new one. Unlike Sprache's own input it costs one small object a run, not one and a
/// dictionary a character.
/// </summary>
internal sealed class Cursor(string source, int position, int end) : BoundedInput(source, position, end)
{
    public Cursor Skip(int count) => new(Source, Position + count, End);
}
