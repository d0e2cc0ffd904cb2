using System.Collections.Immutable;
using System.Globalization;
using RstGsoc.Parsing;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Ideas.Values;

/// <summary>Sizes: <c>350 hours</c>, <c>90/175/350 hours</c>, <c>Medium (~175h)</c>, <c>a full time 10 week project (~350 hrs)</c>.</summary>
internal static class SizeGrammar
{
    private enum Unit
    {
        None,
        Hours,
        HoursAWeek,
        Weeks,
        Foreign,
    }

    private sealed record Part(int Number, Unit Unit, string Word, int Start, int End);

    /// <summary>A bare number counts as hours when it can be the size of a project.</summary>
    private const int SmallestSize = 80;
    private const int LargestSize = 400;

    private static readonly Dictionary<string, ProjectSize> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["small"] = ProjectSize.Small, ["short"] = ProjectSize.Small, ["medium"] = ProjectSize.Medium,
        ["large"] = ProjectSize.Large, ["long"] = ProjectSize.Large, ["big"] = ProjectSize.Large,
    };

    private static readonly Parser<string> s_gap = Scan.While(c => !char.IsLetterOrDigit(c));
    private static readonly Parser<string> s_hyphen = Scan.While(c => char.IsWhiteSpace(c) || c is '-' or '+' or '~' or '\u00a0');

    private static readonly Parser<string> s_aWeek =
        from gap in Scan.While(char.IsWhiteSpace)
        from per in ParserQuery.FirstOf(Scan.Literal("per"), Scan.Literal("/w"), Scan.Literal("/ w"), Scan.Literal("a "), Scan.Literal("each"), Scan.Literal("weekly"), Scan.Literal("every"))
        select per;

    private static readonly Parser<Unit> s_unit =
        from hyphen in s_hyphen
        from unit in Scan.While(char.IsLetter, 1)
        from weekly in s_aWeek.OrNull()
        select UnitOf(unit, weekly is not null);

    private static readonly Parser<Part> s_number =
        from digits in Scan.While(char.IsAsciiDigit, 1)
        from unit in ParserQuery.FirstOf(s_unit, Bare())
        select new Part(int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue, unit, "", 0, 0);

    private static readonly Parser<Part> s_word = from word in Scan.While(char.IsLetter, 1) select new Part(0, Unit.None, word, 0, 0);
    private static readonly Parser<Part> s_other = from other in Scan.While(char.IsLetterOrDigit, 1) select new Part(0, Unit.None, "", 0, 0);

    private static readonly Parser<IReadOnlyList<Part>> s_parts =
        (from gap in s_gap
         from part in Placed(ParserQuery.FirstOf(s_number, s_word, s_other))
         select part).Repeated();

    /// <summary>The hours, size words and weeks of a value.</summary>
    public static ExpectedSize Read(FlatText value)
    {
        var parts = PartsOf(value.Text);
        return new ExpectedSize
        {
            Raw = value.Plain,
            Span = value.Span,
            Hours = [.. parts.Where(IsHours).DistinctBy(p => p.Number).Select(p => new Located<int>(p.Number, value.SpanOf(p.Start, p.End)))],
            Words = [.. parts.Where(p => s_words.ContainsKey(p.Word)).Select(p => new Located<ProjectSize>(s_words[p.Word], value.SpanOf(p.Start, p.End)))],
            Weeks = [.. parts.Where(p => p.Unit == Unit.Weeks).Select(p => new Located<int>(p.Number, value.SpanOf(p.Start, p.End)))],
        };
    }

    /// <summary>Where a text tells a number of hours with its unit.</summary>
    public static IEnumerable<TextSpan> FindHours(string text) =>
        PartsOf(text).Where(part => part.Unit == Unit.Hours).Select(part => TextSpan.FromBounds(part.Start, part.End));

    /// <summary>Whether a word names a size.</summary>
    public static bool IsSizeWord(string word) => s_words.ContainsKey(word);

    /// <summary>Whether the value is a number of hours and nothing else but a size word.</summary>
    public static bool IsSize(FlatText value)
    {
        if (!value.Text.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        var parts = PartsOf(value.Text);
        return parts.Count is > 0 and <= 6 && parts.Any(p => p.Unit == Unit.Hours)
            && parts.All(p => IsHours(p) || s_words.ContainsKey(p.Word) || p.Word is "or" or "project" or "to" or "size" or "and");
    }

    private static IReadOnlyList<Part> PartsOf(string text) => s_parts.TryAt(new Cursor(text, 0, text.Length))?.Value ?? [];

    private static bool IsHours(Part part) => part.Unit == Unit.Hours || (part.Unit == Unit.None && part.Number is >= SmallestSize and <= LargestSize);

    private static Unit UnitOf(string unit, bool isWeekly)
    {
        var known = unit.ToUpperInvariant() switch
        {
            "H" or "HR" or "HRS" or "HOUR" or "HOURS" or "HS" => Unit.Hours,
            "WEEK" or "WEEKS" or "WK" or "WKS" => Unit.Weeks,
            "MONTH" or "MONTHS" or "DAY" or "DAYS" or "YEAR" or "YEARS" or "MENTORS" or "MINUTES" => Unit.Foreign,
            _ => Unit.None,
        };
        return known == Unit.Hours && isWeekly ? Unit.HoursAWeek : known;
    }

    private static Parser<Unit> Bare() => input => new Match<Unit>(Unit.None, input);

    private static Parser<Part> Placed(Parser<Part> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? new Match<Part>(result.Value with { Start = input.Position, End = result.Remainder.Position }, result.Remainder) : result;
    };
}
