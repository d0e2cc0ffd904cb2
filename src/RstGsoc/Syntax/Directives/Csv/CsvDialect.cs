using System.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>How the rows of a csv-table are written.</summary>
/// <param name="Delimiter">What stands between two cells.</param>
/// <param name="Quote">What stands around a cell.</param>
/// <param name="Escape">What takes the meaning from the next character; null when a quote in a quoted cell is written twice.</param>
/// <param name="SkipsBlanks">Whether blanks at a cell's begin are dropped.</param>
internal sealed record CsvDialect(Rune Delimiter, Rune Quote, Rune? Escape, bool SkipsBlanks)
{
    private static readonly Rune s_comma = new(',');
    private static readonly Rune s_quote = new('"');

    /// <summary>The dialect of the option <c>header</c>, which no other option changes.</summary>
    public static CsvDialect Header { get; } = new(s_comma, s_quote, new Rune('\\'), true);

    public static CsvDialect Of(IReadOnlyDictionary<string, object?> options) =>
        new(Character(options, "delim") ?? s_comma, Character(options, "quote") ?? s_quote, Character(options, "escape"), !options.ContainsKey("keepspace"));

    private static Rune? Character(IReadOnlyDictionary<string, object?> options, string name) =>
        options.GetValueOrDefault(name) is string { Length: > 0 } text ? text.EnumerateRunes().First() : null;
}
