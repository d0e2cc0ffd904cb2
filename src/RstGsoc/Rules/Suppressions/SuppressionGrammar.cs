using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Rules.Suppressions;

/// <summary><c>rstgsoc: disable-next-line=NAME,NAME reason</c>: what stands in a comment that speaks to the linter.</summary>
internal static class SuppressionGrammar
{
    private static readonly Parser<PlacedName> s_name = Placed(Scan.While(c => c is not (' ' or '\t' or ',' or '='), 1));

    private static readonly Parser<PlacedName> s_nextName =
        from before in Scan.Blanks()
        from comma in Scan.Literal(",")
        from after in Scan.Blanks()
        from name in s_name
        select name;

    private static readonly Parser<IReadOnlyList<PlacedName>> s_names =
        from sign in Scan.Literal("=")
        from blanks in Scan.Blanks()
        from first in s_name
        from rest in s_nextName.Repeated()
        select (IReadOnlyList<PlacedName>)[first, .. rest];

    /// <summary>The verb and the rules; whatever follows is the reason.</summary>
    public static readonly Parser<SuppressionOrder> Parser =
        from mark in Scan.Literal("rstgsoc:")
        from blanks in Scan.Blanks()
        from verb in Placed(Scan.While(c => char.IsAsciiLetter(c) || c == '-'))
        from names in s_names.OrNull()
        select new SuppressionOrder(verb, names ?? []);

    private static Parser<PlacedName> Placed(Parser<string> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? new Match<PlacedName>(new PlacedName(result.Value, input.Position), result.Remainder) : Mismatch<PlacedName>.Instance;
    };
}

/// <summary>A name and the offset that it stands at.</summary>
internal readonly record struct PlacedName(string Text, int Start)
{
    public int End => Start + Text.Length;
}

/// <summary>A verb as it is written and the rules behind it.</summary>
internal sealed record SuppressionOrder(PlacedName Verb, IReadOnlyList<PlacedName> Names)
{
    public int End => Names.Count > 0 ? Names[^1].End : Verb.End;
}
