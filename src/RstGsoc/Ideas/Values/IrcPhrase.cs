using RstGsoc.Ideas.Vocabulary;
using static RstGsoc.Ideas.Values.PersonTokenKind;

namespace RstGsoc.Ideas.Values;

/// <summary>Ways to tell a nick: <c>nick on IRC (#chan NETWORK)</c>, <c>nick on #chan IRC</c>, <c>nick on network</c>.</summary>
internal static class IrcPhrase
{
    /// <summary>Whether a word can be a nick and does not look like a name.</summary>
    public static bool IsNick(string word)
    {
        var nick = word.TrimEnd('.', ':');
        return nick.Length > 1 && nick.Length <= 30 && nick.All(c => char.IsLetterOrDigit(c) || "_-[]{}^`|\\".Contains(c, StringComparison.Ordinal))
            && (char.IsAsciiLetterLower(nick[0]) || nick[0] == '_' || nick.Any(char.IsAsciiDigit)) && nick.Any(char.IsLetter);
    }

    /// <summary>Reads a part that has "on IRC" in it. A part without a name is about the person before it.</summary>
    public static bool TryRead(IReadOnlyList<PersonToken> tokens, int from, int to, PeopleReader people)
    {
        var on = IndexOfOn(tokens, from, to);
        if (on <= from || tokens[on - 1].Kind != Word || tokens.Skip(from).Take(on - from).Any(t => t.Kind == Open))
            return false;
        var (channel, network, end) = Place(tokens, on, to);
        var person = on - 1 == from ? people.Last ?? people.Add() : people.Add();
        for (var i = from; i < on - 1; i++)
        {
            if (tokens[i].Kind == Word)
                person.AddName(tokens[i]);
        }
        person.SetIrc(tokens[on - 1], channel, network, end);
        return true;
    }

    /// <summary>Reads a bracket behind a name: a nick with its place, or the place of the nick that is known already.</summary>
    public static bool TryComplete(IReadOnlyList<PersonToken> inside, PersonDraft person)
    {
        var on = IndexOfOn(inside, 0, inside.Count);
        var (channel, network, end) = Place(inside, 0, inside.Count);
        if (on > 0 && inside[on - 1].Kind == Word)
        {
            person.SetIrc(inside[on - 1], channel, network, end);
            return true;
        }
        var rest = inside.Where(t => t.Kind == Word && !t.Is("irc") && !t.Is("nick") && !IsPreposition(t) && !PersonWords.IsNetwork(t.Text)).ToList();
        if (channel is null && network is null && !inside.Any(t => t.Is("irc") || t.Is("nick")))
            return false;
        if (rest is [var nick] && person.Irc is null)
            person.SetIrc(nick, channel, network, end);
        else if (rest.Count == 0 && person.Irc is null && person.NameTokens is [var name] && IsNick(name.Text))
            person.SetIrc(name, channel, network, end);
        else if (rest.Count == 0)
            person.CompleteIrc(channel, network, end);
        return rest.Count <= 1;
    }

    private static int IndexOfOn(IReadOnlyList<PersonToken> tokens, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (IsPreposition(tokens[i]) && IsPlace(tokens[i + 1]))
                return i;
        }
        return -1;
    }

    private static bool IsPreposition(PersonToken token) => token.Is("on") || token.Is("in") || token.Is("at");

    private static bool IsPlace(PersonToken token) => token.Kind == Channel || token.Is("irc") || (token.Kind == Word && PersonWords.IsNetwork(token.Text));

    private static (string? Channel, string? Network, int End) Place(IReadOnlyList<PersonToken> tokens, int from, int to)
    {
        string? channel = null;
        string? network = null;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == Channel)
                channel ??= tokens[i].Text;
            else if (tokens[i].Kind == Word && PersonWords.IsNetwork(tokens[i].Text))
                network ??= tokens[i].Text.TrimEnd('.', ':', ')');
        }
        return (channel, network, tokens[to - 1].End);
    }
}
