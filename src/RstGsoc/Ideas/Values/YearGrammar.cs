using System.Globalization;
using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Ideas.Values;

/// <summary>A year and where it stands in its text.</summary>
/// <param name="Year">The year.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last.</param>
internal sealed record PlacedYear(int Year, int Start = 0, int End = 0);

/// <summary>Programme years: <c>2022</c>, <c>GSoC'22</c>.</summary>
internal static class YearGrammar
{
    private const int FirstYear = 2005;
    private const int LastYear = 2099;

    private static readonly Parser<PlacedYear?> s_full =
        from digits in Scan.While(char.IsAsciiDigit, 1)
        select digits.Length == 4 ? Valid(digits) : null;

    private static readonly Parser<PlacedYear?> s_short =
        from quote in Scan.OneOf("'\u2019")
        from digits in Scan.While(char.IsAsciiDigit, 1)
        select digits.Length == 2 ? Valid("20" + digits) : null;

    private static readonly Parser<PlacedYear?> s_other =
        from rest in ParserQuery.FirstOf(Scan.Until("0123456789'\u2019", 1), AnyQuote())
        select (PlacedYear?)null;

    private static readonly Parser<IReadOnlyList<PlacedYear?>> s_parts = Placed(ParserQuery.FirstOf(s_full, s_short, s_other)).Repeated();

    /// <summary>Every year in a text and where it stands.</summary>
    public static IEnumerable<PlacedYear> FindAll(string text) => (s_parts.TryAt(new Cursor(text, 0, text.Length))?.Value ?? []).OfType<PlacedYear>();

    /// <summary>Whether a heading is a year, perhaps with the programme's name.</summary>
    public static bool IsYear(string heading)
    {
        var words = heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 5 && FindAll(words[^1]).Any() && (words.Length == 1 || Vocabulary.ProgrammeName.IsIn(heading));
    }

    private static PlacedYear? Valid(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) is var year and >= FirstYear and <= LastYear ? new PlacedYear(year) : null;

    private static Parser<string> AnyQuote() => from quote in Scan.OneOf("'\u2019") select "";

    private static Parser<PlacedYear?> Placed(Parser<PlacedYear?> parser) => input =>
    {
        var result = parser(input);
        return result is { WasSuccessful: true, Value: { } year }
            ? new Match<PlacedYear?>(year with { Start = input.Position, End = result.Remainder.Position }, result.Remainder)
            : result;
    };
}
