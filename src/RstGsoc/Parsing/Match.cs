using Sprache;

namespace RstGsoc.Parsing;

/// <summary>A success: the value and the place behind it.</summary>
internal sealed class Match<T>(T value, IInput remainder) : IResult<T>
{
    public T Value { get; } = value;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder { get; } = remainder;
}

/// <summary>The one failure of a kind: a grammar that does not match says no more, so that trying costs nothing.</summary>
internal sealed class Mismatch<T> : IResult<T>
{
    public static readonly Mismatch<T> Instance = new();

    private static readonly Cursor s_nowhere = new("", 0, 0);

    public T Value => throw new InvalidOperationException("A mismatch has no value.");

    public bool WasSuccessful => false;

    public string Message => "no match";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => s_nowhere;
}
