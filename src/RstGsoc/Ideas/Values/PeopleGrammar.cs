using RstGsoc.Parsing;
using Sprache;
using static RstGsoc.Ideas.Values.PersonTokenKind;

namespace RstGsoc.Ideas.Values;

/// <summary>
/// The pieces of a field that names people: <c>Name &lt;mail&gt;, nick on IRC (#chan NETWORK), @handle, x (at) y</c>.
/// <see cref="PeopleReader"/> puts them together.
/// </summary>
internal static class PeopleGrammar
{
    private static readonly Parser<string> s_mailName = Scan.While(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+', 1);
    private static readonly Parser<string> s_domainPart = Scan.While(c => char.IsLetterOrDigit(c) || c is '-', 1);
    private static readonly Parser<string> s_space = Scan.While(char.IsWhiteSpace);

    private static readonly Parser<string> s_plainDot = Scan.Literal(".");

    private static readonly Parser<string> s_wordDot =
        ParserQuery.FirstOf(AnyOf("(DOT)", "[DOT]", "(dot)", "[dot]", "{dot}", "<dot>", "(.)", "-dot-"), Standalone("dot"), Standalone("DOT"));

    private static readonly Parser<string> s_disguisedDot =
        from before in s_space
        from dot in ParserQuery.FirstOf(s_wordDot, s_plainDot)
        from after in s_space
        select ".";

    private static readonly string[] s_ats =
        ["(at)", "[at]", "{at}", "<at>", "(@)", "[@]", "(AT)", "[AT]", "{AT}", "<AT>", "(_at_)", "[_at_]", "-at-", "-AT-", "_at_", "(a)", " @ "];

    private static readonly Parser<string> s_disguisedAt =
        from before in s_space
        from at in ParserQuery.FirstOf(AnyOf(s_ats), Standalone("at"), Standalone("AT"))
        from after in s_space
        select "@";

    private static readonly Parser<PersonToken> s_email =
        from name in s_mailName
        from at in Scan.Literal("@")
        from domain in Domain(s_plainDot)
        select new PersonToken(Email, $"{name.TrimStart('.')}@{domain}", 0, 0);

    private static readonly Parser<string> s_disguisedName =
        from first in s_mailName
        from rest in (from gap in s_space from dot in s_wordDot from space in s_space from part in s_mailName select "." + part).Repeated()
        select first + string.Concat(rest);

    private static readonly Parser<PersonToken> s_disguisedEmail =
        from name in s_disguisedName
        from at in s_disguisedAt
        from domain in Domain(s_disguisedDot)
        where IsDomain(domain)
        select new PersonToken(Email, $"{name}@{domain}", 0, 0) { IsDisguised = true };

    private static readonly Parser<PersonToken> s_url =
        from scheme in ParserQuery.FirstOf(Scan.Literal("https://"), Scan.Literal("http://"), Scan.Literal("HTTPS://"), Scan.Literal("www."))
        from rest in Scan.Until(" \t\n<>()[]\",;|", 1)
        select new PersonToken(Url, scheme + rest, 0, 0);

    private static readonly Parser<PersonToken> s_matrix =
        from sign in Scan.Literal("@")
        from user in s_mailName
        from colon in Scan.Literal(":")
        from server in Domain(s_plainDot)
        select new PersonToken(Matrix, $"@{user}:{server}", 0, 0);

    private static readonly Parser<PersonToken> s_handle =
        from sign in Scan.Literal("@")
        from user in Scan.While(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.', 1)
        select new PersonToken(Handle, user.TrimEnd('.'), 0, 0);

    private static readonly Parser<PersonToken> s_channel =
        from sign in Scan.Literal("#")
        from name in Scan.While(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '#' or '+' or ':' or '.', 1)
        select new PersonToken(Channel, "#" + name.TrimEnd('.', ':'), 0, 0);

    private static readonly Parser<PersonToken> s_mark = ParserQuery.FirstOf(
        from c in Scan.OneOf("(<[{") select new PersonToken(Open, c.ToString(), 0, 0),
        from c in Scan.OneOf(")>]}") select new PersonToken(Close, c.ToString(), 0, 0),
        from c in Scan.OneOf(",;&|/•") select new PersonToken(Separator, c.ToString(), 0, 0));

    private static readonly Parser<PersonToken> s_others =
        from words in ParserQuery.FirstOf(Scan.Literal("et al"), Scan.Literal("etc"))
        from dot in s_plainDot.OrNull()
        from rest in Scan.While(char.IsLetterOrDigit)
        where rest.Length == 0
        select new PersonToken(Others, words, 0, 0);

    private static readonly Parser<PersonToken> s_word =
        from word in Scan.Until(" \t\n\r()<>[]{},;&|/", 1)
        select IsJoiner(word) ? new PersonToken(Separator, word, 0, 0) : new PersonToken(Word, word, 0, 0);

    private static readonly Parser<PersonToken> s_token =
        from before in s_space
        from token in Placed(ParserQuery.FirstOf(s_url, s_email, s_disguisedEmail, s_matrix, s_handle, s_channel, s_mark, s_others, s_word))
        select token;

    /// <summary>Every piece of the text, in order.</summary>
    public static readonly Parser<IReadOnlyList<PersonToken>> Tokens = s_token.Repeated();

    private static Parser<PersonToken> Placed(Parser<PersonToken> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? new Match<PersonToken>(result.Value with { Start = input.Position, End = result.Remainder.Position }, result.Remainder)
            : result;
    };

    private static Parser<string> Domain(Parser<string> dot) =>
        from first in s_domainPart
        from rest in (from d in dot from part in s_domainPart select "." + part).Repeated(1)
        select first + string.Concat(rest);

    /// <summary>"John at Red Hat" and "x at lists. Please" are no addresses: the last part of a domain is short and small.</summary>
    private static bool IsDomain(string domain)
    {
        var last = domain[(domain.LastIndexOf('.') + 1)..];
        return last.Length is >= 2 and <= 6 && last.All(char.IsAsciiLetter) && (last.All(char.IsLower) || last.All(char.IsUpper));
    }

    private static bool IsJoiner(string word) => word is "and" or "And" or "AND" or "or" or "und" or "et" or "y" or "+";

    private static Parser<string> AnyOf(params string[] texts) => ParserQuery.FirstOf([.. texts.Select(Scan.Literal)]);

    /// <summary>A word with white space on both sides.</summary>
    private static Parser<string> Standalone(string word) => input =>
    {
        var cursor = (Cursor)input;
        var isBehindSpace = cursor.Position > 0 && char.IsWhiteSpace(cursor.Source[cursor.Position - 1]);
        var isWhole = cursor.Rest.Length > word.Length && cursor.Rest.StartsWith(word) && char.IsWhiteSpace(cursor.Rest[word.Length]);
        return isBehindSpace && isWhole ? new Match<string>(word, cursor.Skip(word.Length)) : Mismatch<string>.Instance;
    };
}
