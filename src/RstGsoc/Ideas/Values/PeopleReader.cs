using System.Collections.Immutable;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Parsing;
using static RstGsoc.Ideas.Values.PersonTokenKind;

namespace RstGsoc.Ideas.Values;

/// <summary>Reads the people of a field. What belongs to one person stands together; commas and the like come between people.</summary>
internal sealed class PeopleReader
{
    /// <summary>A field that names people is shorter than this; the rest is not read.</summary>
    private const int LongestValue = 2000;

    private readonly FlatText _text;
    private readonly IReadOnlyList<PersonToken> _tokens;
    private readonly List<PersonDraft> _people = [];
    private readonly List<Person> _fillers = [];
    private bool _isBehindAffiliation;

    private PeopleReader(FlatText text)
    {
        _text = text;
        _tokens = PeopleGrammar.Tokens.TryAt(new Cursor(text.Text, 0, text.Length))?.Value ?? [];
    }

    /// <summary>Every person that the value names; a placeholder when it names nobody but says so.</summary>
    public static ImmutableArray<Person> Read(FlatText value)
    {
        if (value.IsBlank)
            return [];
        if (PersonWords.IsPlaceholder(value.Plain))
            return [Filler(value)];
        var reader = new PeopleReader(value.WithAddresses().Slice(0, LongestValue));
        reader.ReadRange(0, reader._tokens.Count);
        return [.. reader._people.Where(p => !p.IsEmpty).Select(p => p.Build()), .. reader._fillers];
    }

    /// <summary>The people of several lines; a line that is only an address adds to the person of the line before it.</summary>
    public static ImmutableArray<Person> ReadAll(IEnumerable<FlatText> lines)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        foreach (var line in lines)
        {
            var read = Read(line);
            if (read is [{ Name: null, IsReachable: true } address] && people.Count > 0 && people[^1] is { Name: not null } last && Service.IsNamedIn(line.Text))
                people[^1] = last.With(address);
            else
                people.AddRange(read);
        }
        return people.ToImmutable();
    }

    private static Person Filler(FlatText value) => new() { Raw = value.Plain, Span = value.Span, IsPlaceholder = true };

    private void ReadRange(int from, int to)
    {
        for (var start = from; start < to;)
        {
            var end = start;
            while (end < to && _tokens[end].Kind is not (Separator or Others))
                end = _tokens[end].Kind == Open ? Closing(end, to) + 1 : end + 1;
            end = Math.Min(end, to);
            if (end > start)
                ReadPart(start, end);
            if (end < to && _tokens[end].Kind == Others)
                Last?.AddRemark(_tokens[end].Start, _tokens[end].End);
            start = end + 1;
        }
    }

    /// <summary>What stands between two separators: a person, some people, or more about the last one.</summary>
    private void ReadPart(int from, int to)
    {
        from = SkipDegree(SkipLead(from, to), to);
        if (from >= to || IsOnlyPunctuation(from, to))
            return;
        if (PersonWords.IsPlaceholder(Plain(from, to)))
            _fillers.Add(Filler(_text.Slice(_tokens[from].Start, _tokens[to - 1].End)));
        else if (!IrcPhrase.TryRead(_tokens, from, to, this) && !TakeAsRemark(from, to))
            Scan(from, to, IsAboutLast(from, to) ? _people[^1] : Add());
    }

    private bool TakeAsRemark(int from, int to)
    {
        var words = Words(from, to);
        var isBehind = _isBehindAffiliation;
        _isBehindAffiliation = false;
        if (words.Count == 0 || _tokens.Skip(from).Take(to - from).Any(t => t.Kind is Email or Url or Handle or Matrix))
            return false;
        if (PersonWords.IsAffiliation(words) || (isBehind && words.Count == 1))
            _isBehindAffiliation = true;
        else if (!IsRemark(words))
            return false;
        if (_people.Count > 0)
            _people[^1].AddRemark(_tokens[from].Start, _tokens[to - 1].End);
        return true;
    }

    /// <summary>Whether words are a remark: one of them says so, unless a whole name stands before it, or only the first begins with a capital.</summary>
    private static bool IsRemark(List<string> words)
    {
        var remark = words.FindIndex(w => w is "TBA" or "TBD" || (char.IsLower(w[0]) && PersonWords.IsRemark(w)));
        return remark >= 0 ? !PersonNames.IsFullName(string.Join(' ', words.Take(remark))) : words.Count > 3 && words.Skip(1).All(w => char.IsLower(w[0]));
    }

    private void Scan(int from, int to, PersonDraft person, bool takesNames = true)
    {
        var service = Service.None;
        for (var i = from; i < to; i++)
        {
            var token = _tokens[i];
            switch (token.Kind)
            {
                case Word when PersonDash.IsDash(token.Text):
                    takesNames = takesNames && !person.HasName;
                    break;
                case Word when Service.Of(token, person.HasName || person.HasContact) is { } named:
                    service = named.IsSame(service);
                    break;
                case Word when service.Take(person, token):
                    service = Service.None;
                    break;
                case Word when takesNames:
                    person = TakeName(person, token);
                    break;
                case Email:
                    person = person.Email is null ? person : Add();
                    person.SetEmail(token);
                    break;
                case Url:
                    person = TakeUrl(person, token);
                    break;
                case Handle:
                    person = person.Handle is null || Same(person, token.Text) ? person : Add();
                    person.SetHandle(token, token.Text);
                    break;
                case Matrix:
                    person.SetMatrix(token);
                    break;
                case Channel:
                    person.CompleteIrc(token.Text, null, token.End);
                    break;
                case Open:
                    var close = Closing(i, to);
                    ReadBracket(person, i, close);
                    i = close;
                    break;
                default:
                    break;
            }
        }
    }

    private PersonDraft TakeName(PersonDraft person, PersonToken token)
    {
        if (person.HasContact && person.HasName && char.IsLower(token.Text[0]))
            return person;
        if (person.HasContact && (person.HasName || person.Handle is not null || person.Email is not null))
            person = Add();
        if (token.Text.Any(char.IsLetter))
            person.AddName(token);
        return person;
    }

    private PersonDraft TakeUrl(PersonDraft person, PersonToken token)
    {
        var account = ForgeProfile.AccountOf(token.Text);
        if (account is not null && person.Handle is not null && !Same(person, account))
            person = Add();
        if (account is not null)
        {
            var start = token.Start + token.Text.LastIndexOf(account, StringComparison.Ordinal);
            person.SetHandle(token with { Start = start, End = start + account.Length }, account);
        }
        person.AddLink(token with { Text = token.Text.TrimEnd('.') });
        return person;
    }

    private void ReadBracket(PersonDraft person, int open, int close)
    {
        var (from, to) = (open + 1, close);
        if (from >= to)
            return;
        var end = close < _tokens.Count ? _tokens[close].End : _tokens[to - 1].End;
        var inside = Tokens(from, to);
        if (inside.Any(t => t.Kind is Email or Url or Handle or Matrix))
            ReadContacts(person, from, to);
        else if (!IrcPhrase.TryComplete(inside, person) && !TakeAsPeople(person, inside, from, to))
            TakeAsNickOrRemark(person, inside);
        if (!person.IsEmpty)
            person.CoverTo(end);
    }

    private List<PersonToken> Tokens(int from, int to)
    {
        var tokens = new List<PersonToken>(to - from);
        for (var i = from; i < to; i++)
            tokens.Add(_tokens[i]);
        return tokens;
    }

    /// <summary>Several names in a bracket are people of their own: <c>Name (Name [Name, Name])</c>.</summary>
    private bool TakeAsPeople(PersonDraft person, List<PersonToken> inside, int from, int to)
    {
        if (person.IsEmpty || !inside.Any(t => t.Kind is Separator or Others or Open) || !AreNames(inside))
            return false;
        ReadRange(from, to);
        return true;
    }

    private static void TakeAsNickOrRemark(PersonDraft person, List<PersonToken> inside)
    {
        if (person.HasContact && (!person.HasName || person.IsNamedAsHandle) && AreNames(inside))
            person.Rename(inside);
        else if (inside is [{ Kind: Word } nick] && person.HasName && IrcPhrase.IsNick(nick.Text) && !PersonWords.IsRemark(nick.Text) && !PersonWords.IsDegree(nick.Text))
            person.SetIrc(nick, null, null, nick.End);
        else if (!person.IsEmpty)
            person.AddRemark(inside[0].Start, inside[^1].End);
    }

    /// <summary>Addresses in brackets are the person's; a second of a kind is somebody else's.</summary>
    private void ReadContacts(PersonDraft person, int from, int to) => Scan(from, to, person, takesNames: !person.HasName);

    private static bool AreNames(List<PersonToken> tokens) =>
        tokens.Where(t => t.Kind == Word).All(t => !PersonWords.IsRemark(t.Text)) && tokens.Count(t => t.Kind == Word && char.IsUpper(t.Text[0])) >= 2
        && !PersonWords.IsAffiliation(tokens.Where(t => t.Kind == Word).Select(t => t.Text));

    internal PersonDraft Add()
    {
        var person = new PersonDraft(_text);
        _people.Add(person);
        return person;
    }

    internal PersonDraft? Last => _people.LastOrDefault(p => !p.IsEmpty);

    private int SkipLead(int from, int to)
    {
        while (from < to && _tokens[from].Kind == Word && PersonLead.IsLead(_tokens[from].Text, from + 1 < to))
            from++;
        return from;
    }

    /// <summary>A degree that stands where a name would is the last person's.</summary>
    private int SkipDegree(int from, int to)
    {
        var end = from;
        while (end < to && _tokens[end].Kind == Word)
            end++;
        if (end == from || !PersonWords.IsDegree(Plain(from, end)))
            return from;
        Last?.AddRemark(_tokens[from].Start, _tokens[end - 1].End);
        return end;
    }

    /// <summary>Whether a part begins with an address that the last person lacks, or with a bracket that names nobody.</summary>
    private bool IsAboutLast(int from, int to) =>
        _people.Count > 0 && (_tokens[from].Kind == Open ? !AreNames(Tokens(from + 1, Closing(from, to))) : Lacks(_people[^1], _tokens[from].Kind));

    private static bool Lacks(PersonDraft person, PersonTokenKind kind) => person.HasName && kind switch
    {
        Email => person.Email is null,
        Handle => person.Handle is null,
        Matrix => person.Matrix is null,
        Url => !person.HasContact,
        _ => false,
    };

    private static bool Same(PersonDraft person, string account) => account.Equals(person.Handle?.Value, StringComparison.OrdinalIgnoreCase);

    private bool IsOnlyPunctuation(int from, int to) => _tokens.Skip(from).Take(to - from).All(t => t.Kind == Word && !t.Text.Any(char.IsLetterOrDigit) && t.Text != "?");

    private string Plain(int from, int to) => _text.Text[_tokens[from].Start.._tokens[to - 1].End];

    private List<string> Words(int from, int to)
    {
        var words = new List<string>();
        for (var i = from; i < to && !PersonDash.IsDash(_tokens[i].Text); i = _tokens[i].Kind == Open ? Closing(i, to) + 1 : i + 1)
        {
            if (_tokens[i].Kind == Word && _tokens[i].Text.Any(char.IsLetter))
                words.Add(_tokens[i].Text);
        }
        return words;
    }

    /// <summary>The bracket that closes; the end when none does.</summary>
    private int Closing(int open, int to)
    {
        var depth = 0;
        for (var i = open; i < to; i++)
        {
            depth += _tokens[i].Kind == Open ? 1 : _tokens[i].Kind == Close ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return to;
    }
}
