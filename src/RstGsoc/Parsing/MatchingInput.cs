using Sprache;

namespace RstGsoc.Parsing;

/// <summary>
/// An input that is also the result of the grammar that matched at it, so that a match costs no object. It holds one match at a
/// time: for grammars that are tried one by one, not for those made of others.
/// </summary>
internal abstract class MatchingInput<T>(string source) : BoundedInput(source, 0, 0), IResult<T>
    where T : struct
{
    public T Value { get; private set; }

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => this;

    /// <summary>The result of a grammar that matches here.</summary>
    public IResult<T> Matched(T value)
    {
        Value = value;
        return this;
    }
}
