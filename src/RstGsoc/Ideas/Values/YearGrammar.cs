using System.Globalization;
using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Ideas.Values;

/// <summary>Programme years: <c>2022</c>, <c>GSoC'22</c>.</summary>
internal static class YearGrammar
{
    private const int FirstYear = 2005;
    private const int LastYear = 2099;

    private static readonly Parser<int?> s_full =
        from digits in Scan.While(char.IsAsciiDigit, 1)
        select digits.Length == 4 ? Valid(digits) : null;

    private static readonly Parser<int?> s_short =
        from quote in Scan.OneOf("'\u2019")
        from digits in Scan.While(char.IsAsciiDigit, 1)
        select digits.Length == 2 ? Valid("20" + digits) : null;

    private static readonly Parser<int?> s_other =
        from rest in ParserQuery.FirstOf(Scan.Until("0123456789'\u2019", 1), AnyQuote())
        select (int?)null;

    private static readonly Parser<IReadOnlyList<(int? Year, int Start, int End)>> s_parts = Placed(ParserQuery.FirstOf(s_full, s_short, s_other)).Repeated();

    /// <summary>Every year in a text and where it stands.</summary>
    public static IEnumerable<(int Year, int Start, int End)> FindAll(string text) =>
        (s_parts.TryAt(new Cursor(text, 0, text.Length))?.Value ?? []).Where(p => p.Year is not null).Select(p => (p.Year!.Value, p.Start, p.End));

    /// <summary>Whether a heading is a year, perhaps with the programme's name.</summary>
    public static bool IsYear(string heading)
    {
        var words = heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 5 && FindAll(words[^1]).Any() && (words.Length == 1 || Vocabulary.ProgrammeName.IsIn(heading));
    }

    private static int? Valid(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) is var year and >= FirstYear and <= LastYear ? year : null;

    private static Parser<string> AnyQuote() => from quote in Scan.OneOf("'\u2019") select "";

    private static Parser<(int? Year, int Start, int End)> Placed(Parser<int?> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? new Match<(int?, int, int)>((result.Value, input.Position, result.Remainder.Position), result.Remainder)
            : Mismatch<(int?, int, int)>.Instance;
    };
}
