using RstGsoc.Ideas.Vocabulary;
using static RstGsoc.Ideas.Values.PersonTokenKind;

namespace RstGsoc.Ideas.Values;

/// <summary>A word that says what the next one is: <c>IRC: nick</c>, <c>GitHub: account</c>.</summary>
internal sealed class Service(string name)
{
    public static readonly Service None = new("");
    private static readonly Service s_irc = new("irc");
    private static readonly Service s_forge = new("forge");
    private static readonly Service s_other = new("other");

    private static readonly Dictionary<string, Service> s_services = new(StringComparer.OrdinalIgnoreCase)
    {
        ["irc"] = s_irc, ["nick"] = s_irc, ["nickname"] = s_irc, ["ircnick"] = s_irc,
        ["github"] = s_forge, ["gitlab"] = s_forge, ["gh"] = s_forge, ["handle"] = s_forge, ["username"] = s_forge,
        ["email"] = s_other, ["e-mail"] = s_other, ["mail"] = s_other, ["matrix"] = s_other, ["slack"] = s_other, ["discord"] = s_other, ["zulip"] = s_other,
        ["gitter"] = s_other, ["telegram"] = s_other, ["linkedin"] = s_other, ["twitter"] = s_other, ["discourse"] = s_other, ["website"] = s_other,
    };

    private readonly string _name = name;

    /// <summary>The service, or null. Without a colon the word counts only behind a name.</summary>
    public static Service? Of(PersonToken token, bool isBehindName)
    {
        var isLabel = token.Text.EndsWith(':');
        if (!isLabel && !isBehindName)
            return null;
        return s_services.GetValueOrDefault(token.Text.TrimEnd(':'));
    }

    /// <summary>Whether a line begins with the name of a service and a colon.</summary>
    public static bool IsNamedIn(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && line[..(colon + 1)].Split(' ') is { Length: <= 2 } words && Of(new PersonToken(Word, words[^1], 0, 0), false) is not null;
    }

    /// <summary>"IRC nick: x": the second word does not change the first.</summary>
    public Service IsSame(Service former) => former._name.Length > 0 && this == s_forge ? former : this;

    /// <summary>Gives the person what the service named; false when no service was named.</summary>
    public bool Take(PersonDraft person, PersonToken token)
    {
        if (_name.Length == 0)
            return false;
        if (this == s_irc && IrcPhrase.IsNick(token.Text))
            person.SetIrc(token, null, null, token.End);
        else if (this == s_forge && !token.Text.Contains('.', StringComparison.Ordinal))
            person.SetHandle(token, token.Text.TrimStart('@'));
        return true;
    }
}

/// <summary>Words before a name that do not belong to it.</summary>
internal static class PersonLead
{
    private static readonly HashSet<string> s_leads = new(StringComparer.OrdinalIgnoreCase)
        { "possibly", "maybe", "perhaps", "potentially", "also", "or", "with", "by", "probably", "likely", "e.g.", "eg", "name:", "names:", "i.e.", "*", "-", "\u2013", "with:" };

    public static bool IsLead(string word, bool hasMore) =>
        hasMore && (s_leads.Contains(word) || (word.EndsWith(':') && PersonWords.IsRemark(word) && Service.Of(new PersonToken(Word, word, 0, 0), false) is null));
}

/// <summary>A dash of its own ends the name: "Name - primary".</summary>
internal static class PersonDash
{
    public static bool IsDash(string word) => word is "-" or "--" or "\u2013" or "\u2014";
}
