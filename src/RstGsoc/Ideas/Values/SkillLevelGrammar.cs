using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Ideas.Values;

/// <summary>Levels: <c>Hard</c>, <c>easy/medium</c>, <c>Intermediate to Advanced</c>, <c>3/5</c>.</summary>
internal static class SkillLevelGrammar
{
    private sealed record Part(string Text, int Start, int End);

    private sealed record Word(Located<string> Text, SkillLevel Level);

    private static readonly Parser<string> s_gap = Scan.While(c => !char.IsLetterOrDigit(c));

    private static readonly Parser<Part> s_word =
        from gap in s_gap
        from part in Placed(ParserQuery.FirstOf(Grade(), Scan.While(char.IsLetter, 1), Scan.While(char.IsDigit, 1)))
        select part;

    private static readonly Parser<IReadOnlyList<Part>> s_words = s_word.Repeated();

    /// <summary>The level or range of levels; without a level when no word of it is known.</summary>
    public static SkillLevelRange Read(FlatText value)
    {
        var words = LevelsIn(value.Slice(0, FirstClause(value.Text)));
        if (words.Count == 0)
            words = LevelsIn(value);
        return new SkillLevelRange
        {
            Raw = value.Plain,
            Span = value.Span,
            Min = words.Count == 0 ? null : (SkillLevel)words.Min(w => (int)w.Level),
            Max = words.Count == 0 ? null : (SkillLevel)words.Max(w => (int)w.Level),
            Words = [.. words.Select(w => w.Text)],
        };
    }

    /// <summary>Whether the value is a level and nothing else.</summary>
    public static bool IsLevel(FlatText value)
    {
        if (s_word.TryAt(new Cursor(value.Text, 0, value.Length)) is not { } first || !MayStandInLevel(first.Value))
            return false;
        var parts = PartsOf(value);
        return parts.Count <= 5 && parts.Any(p => LevelOf(p) is not null) && parts.All(MayStandInLevel);
    }

    private static bool MayStandInLevel(Part part) => LevelOf(part) is not null || LevelWords.IsFiller(part.Text);

    private static List<Word> LevelsIn(FlatText value)
    {
        var words = new List<Word>();
        foreach (var part in PartsOf(value))
        {
            if (LevelOf(part) is { } level)
                words.Add(new Word(new Located<string>(part.Text, value.SpanOf(part.Start, part.End)), level));
        }
        return words;
    }

    private static IReadOnlyList<Part> PartsOf(FlatText value) => s_words.TryAt(new Cursor(value.Text, 0, value.Length))?.Value ?? [];

    private static SkillLevel? LevelOf(Part part)
    {
        var slash = part.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return part.Text is [>= '1' and <= '5'] ? GradeOf(part.Text[0] - '0', 5) : LevelWords.Find(part.Text);
        if (!int.TryParse(part.Text.AsSpan(0, slash), out var grade) || !int.TryParse(part.Text.AsSpan(slash + 1), out var best))
            return null;
        return GradeOf(grade, best);
    }

    private static SkillLevel GradeOf(int grade, int best) =>
        grade * 2 < best ? SkillLevel.Beginner : grade * 10 > best * 7 ? SkillLevel.Advanced : SkillLevel.Intermediate;

    /// <summary>A full stop, semicolon or bracket ends what is said about the level itself.</summary>
    private static int FirstClause(string text)
    {
        var end = text.IndexOfAny(['.', ';', '(', '\u2014']);
        return end < 0 ? text.Length : end;
    }

    private static Parser<string> Grade() =>
        from grade in Scan.While(char.IsAsciiDigit, 1)
        from slash in Scan.Literal("/")
        from best in ParserQuery.FirstOf(Scan.Literal("5"), Scan.Literal("10"))
        select $"{grade}/{best}";

    private static Parser<Part> Placed(Parser<string> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? new Match<Part>(new Part(result.Value, input.Position, result.Remainder.Position), result.Remainder) : Mismatch<Part>.Instance;
    };
}
