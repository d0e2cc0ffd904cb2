using System.Collections.Immutable;
using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Ideas.Values;

/// <summary>Languages and skills as a list: <c>C, C++ (C++17, templates), scripting language of your choice</c>. Sentences are no list.</summary>
internal static class LanguageListGrammar
{
    /// <summary>A skill has few words; more of them make a sentence.</summary>
    private const int LongestItem = 6;
    private const int LongestSingleItem = 5;
    private const int LongestValue = 2000;

    private sealed record Item(int Start, int End);

    private static readonly HashSet<string> s_sentenceWords = new(StringComparer.OrdinalIgnoreCase)
        { "is", "are", "will", "should", "must", "would", "you", "need", "needs", "who", "this", "we", "can", "could", "have", "has", "familiarity", "familiar", "ability", "depending" };

    private static readonly Parser<string> s_bracket = Bracket;

    private static readonly Parser<string> s_piece = ParserQuery.FirstOf(s_bracket, Scan.Until(",;()[]", 1), AnyBracket());

    private static readonly Parser<Item> s_item =
        from start in Here()
        from pieces in s_piece.Repeated()
        from end in Here()
        from comma in ParserQuery.FirstOf(Scan.OneOf(",;"), AtEnd())
        select new Item(start, end);

    private static readonly Parser<IReadOnlyList<Item>> s_items = s_item.Repeated();

    /// <summary>The items; none when the value is told in sentences.</summary>
    public static ImmutableArray<Located<string>> Read(FlatText value)
    {
        var items = ItemsOf(value.Slice(0, LongestValue));
        return IsProse(value, items) ? [] : items;
    }

    /// <summary>The items, whatever they are.</summary>
    public static ImmutableArray<Located<string>> Split(FlatText value) => ItemsOf(value.Slice(0, LongestValue));

    private static ImmutableArray<Located<string>> ItemsOf(FlatText value)
    {
        var found = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var (start, end) in s_items.TryAt(new Cursor(value.Text, 0, value.Length))?.Value ?? [])
        {
            var item = WithoutJoiner(WithoutStop(value.Slice(start, end)));
            if (!item.IsBlank)
                found.Add(new Located<string>(item.Plain, item.Span));
        }
        return found.ToImmutable();
    }

    private static FlatText WithoutStop(FlatText item) => item.Text.EndsWith('.') && !item.Text.EndsWith("etc.", StringComparison.Ordinal) ? item.Slice(0, item.Length - 1) : item;

    private static FlatText WithoutJoiner(FlatText item)
    {
        foreach (var joiner in new[] { "and ", "or " })
        {
            if (item.Text.StartsWith(joiner, StringComparison.Ordinal))
                return item.Slice(joiner.Length);
        }
        return item;
    }

    private static bool IsProse(FlatText value, ImmutableArray<Located<string>> items)
    {
        if (items.IsEmpty || HasSentenceBreak(value.Text))
            return true;
        var words = value.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Any(w => s_sentenceWords.Contains(w.Trim(',', '.', '('))) || WordCount(items[0].Value) > (items.Length == 1 ? LongestSingleItem : LongestItem);
    }

    private static bool HasSentenceBreak(string text)
    {
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (at + 2 < text.Length && char.IsUpper(text[at + 2]))
                return true;
        }
        return false;
    }

    private static int WordCount(string text) => text.Count(c => c == ' ') + 1;

    /// <summary>A bracket and all up to its end; fails when it has none.</summary>
    private static IResult<string> Bracket(IInput input)
    {
        var rest = ((Cursor)input).Rest;
        var depth = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            depth += rest[i] is '(' or '[' ? 1 : rest[i] is ')' or ']' ? -1 : 0;
            if (depth <= 0)
                return i == 0 ? Mismatch<string>.Instance : new Match<string>("", ((Cursor)input).Skip(i + 1));
        }
        return Mismatch<string>.Instance;
    }

    private static Parser<string> AnyBracket() => from c in Scan.OneOf("()[]") select "";

    private static Parser<char> AtEnd() => from end in Scan.End select ',';

    private static Parser<int> Here() => input => new Match<int>(input.Position, input);
}
