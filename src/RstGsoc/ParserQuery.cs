using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc;

/// <summary>
/// Query syntax for grammars. C# binds <c>from .. in .. select</c> to the nearest extension, and this class stands nearer than
/// Sprache's to everything in this library: the notation is Sprache's, the cost one object a step.
/// </summary>
internal static class ParserQuery
{
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> convert) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? new Match<TResult>(convert(result.Value), result.Remainder) : Mismatch<TResult>.Instance;
    };

    public static Parser<TResult> SelectMany<T, TNext, TResult>(this Parser<T> parser, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> convert) => input =>
    {
        var first = parser(input);
        if (!first.WasSuccessful)
            return Mismatch<TResult>.Instance;
        var second = next(first.Value)(first.Remainder);
        return second.WasSuccessful ? new Match<TResult>(convert(first.Value, second.Value), second.Remainder) : Mismatch<TResult>.Instance;
    };

    public static Parser<T> Where<T>(this Parser<T> parser, Func<T, bool> holds) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful && holds(result.Value) ? result : Mismatch<T>.Instance;
    };

    /// <summary>The first of several that matches.</summary>
    public static Parser<T> FirstOf<T>(params Parser<T>[] parsers) => input =>
    {
        foreach (var parser in parsers)
        {
            var result = parser(input);
            if (result.WasSuccessful)
                return result;
        }
        return Mismatch<T>.Instance;
    };

    /// <summary>As often as it matches; a match of nothing ends it.</summary>
    public static Parser<IReadOnlyList<T>> Repeated<T>(this Parser<T> parser, int minimum = 0) => input =>
    {
        var values = new List<T>();
        for (var result = parser(input); result.WasSuccessful && result.Remainder.Position > input.Position; result = parser(input))
        {
            values.Add(result.Value);
            input = result.Remainder;
        }
        return values.Count >= minimum ? new Match<IReadOnlyList<T>>(values, input) : Mismatch<IReadOnlyList<T>>.Instance;
    };

    /// <summary>The value, or null where the grammar does not match; never fails.</summary>
    public static Parser<T?> OrNull<T>(this Parser<T> parser)
        where T : class => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? (IResult<T?>)result : new Match<T?>(null, input);
    };

    /// <summary>Runs a grammar at a place; null where it does not match.</summary>
    public static IResult<T>? TryAt<T>(this Parser<T> parser, Cursor cursor) => parser(cursor) is { WasSuccessful: true } match ? match : null;
}
