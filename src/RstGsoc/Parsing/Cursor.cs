using Sprache;

namespace RstGsoc.Parsing;

/// <summary>
/// A place in a bounded range of text, as Sprache's grammars read it. Unlike Sprache's own input it costs one small object a run,
/// not one and a dictionary a character. It has no memos, lines and columns: Ref, Positioned and Span would be slow or wrong here.
/// </summary>
internal sealed class Cursor(string source, int position, int end) : IInput, IEquatable<Cursor>
{
    public string Source { get; } = source;

    public int Position { get; } = position;

    /// <summary>Offset at which the text ends for the grammar.</summary>
    public int End { get; } = end;

    public bool AtEnd => Position >= End;

    public char Current => Source[Position];

    public ReadOnlySpan<char> Rest => Source.AsSpan(Position, End - Position);

    public int Line => throw new NotSupportedException();

    public int Column => throw new NotSupportedException();

    public IDictionary<object, object> Memos => throw new NotSupportedException();

    public IInput Advance() => Skip(1);

    public Cursor Skip(int count) => new(Source, Position + count, End);

    public bool Equals(Cursor? other) => other is not null && other.Position == Position && ReferenceEquals(other.Source, Source);

    public bool Equals(IInput? other) => Equals(other as Cursor);

    public override bool Equals(object? obj) => Equals(obj as Cursor);

    public override int GetHashCode() => Position;

    public override string ToString() => $"at {Position}";
}
