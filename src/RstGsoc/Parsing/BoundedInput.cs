using Sprache;

namespace RstGsoc.Parsing;

/// <summary>
/// A place in a bounded range of text, as Sprache's grammars read it. It has no memos, lines and columns: Ref, Positioned and Span
/// would be slow or wrong here.
/// </summary>
internal abstract class BoundedInput(string source, int position, int end) : IInput
{
    public string Source { get; } = source;

    public int Position { get; protected set; } = position;

    /// <summary>Offset at which the text ends for the grammar.</summary>
    public int End { get; protected set; } = end;

    public bool AtEnd => Position >= End;

    public char Current => Source[Position];

    public ReadOnlySpan<char> Rest => Source.AsSpan(Position, End - Position);

    public int Line => throw new NotSupportedException();

    public int Column => throw new NotSupportedException();

    public IDictionary<object, object> Memos => throw new NotSupportedException();

    public IInput Advance() => new Cursor(Source, Position + 1, End);

    public bool Equals(IInput? other) => other is BoundedInput input && input.Position == Position && ReferenceEquals(input.Source, Source);

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;

    public override string ToString() => $"at {Position}";
}
