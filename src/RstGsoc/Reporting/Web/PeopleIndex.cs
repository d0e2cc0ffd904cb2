using RstGsoc.Ideas;
using RstGsoc.Rules;

namespace RstGsoc.Reporting.Web;

/// <summary>Knows people again who are written in two ways: by address, by account, or by a name that differs in accents only.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<string, NamedPerson> _known = new(StringComparer.Ordinal);

    /// <summary>Who this is.</summary>
    public NamedPerson Add(Person person)
    {
        var keys = Keys(person).ToList();
        var known = keys.Select(key => _known.GetValueOrDefault(key)).FirstOrDefault(found => found is not null) ?? new NamedPerson();
        known.Add(person.Name?.Value ?? (person.Handle is { } handle ? "@" + handle.Value : person.Irc?.Nick ?? person.Email?.Value ?? person.Raw.Trim()));
        foreach (var key in keys)
            _known.TryAdd(key, known);
        return known;
    }

    private static IEnumerable<string> Keys(Person person)
    {
        if (person.Email is { } email)
            yield return "mail " + email.Value.ToLowerInvariant();
        if (person.Handle is { } handle)
            yield return "handle " + handle.Value.ToLowerInvariant();
        if (person.Name is { } name)
            yield return "name " + Folding.Fold(name.Value);
        else if (person.Email is null && person.Handle is null)
            yield return "raw " + Folding.Fold(person.Irc?.Nick ?? person.Raw);
    }
}

/// <summary>Somebody, under the name that is used most.</summary>
internal sealed class NamedPerson
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    /// <summary>The spelling that is used most; of equals, the first.</summary>
    public string Name => _names.MaxBy(name => name.Value).Key;

    public void Add(string name) => _names[name] = _names.GetValueOrDefault(name) + 1;
}
