using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>Where the references of a page lead. The tree comes without transforms, so names are looked up here.</summary>
internal sealed class HyperlinkTargets
{
    /// <summary>How many targets may point to one another in a row.</summary>
    private const int LongestChain = 8;

    private readonly Dictionary<string, Target> _named = new(StringComparer.Ordinal);
    private readonly List<Target> _anonymous = [];
    private readonly Dictionary<Reference, int> _anonymousReferences = new(ReferenceEqualityComparer.Instance);

    public HyperlinkTargets(RstDocument document)
    {
        foreach (var node in document.Descendants())
        {
            if (node is Target target)
                Note(target);
            else if (node is Reference { RefUri: null, RefName: null } reference && reference.GetAttribute("anonymous") is not null)
                _anonymousReferences.TryAdd(reference, _anonymousReferences.Count);
        }
    }

    /// <summary>The address, or null for what leads nowhere or to a place on the page.</summary>
    public string? AddressOf(Reference reference)
    {
        if (reference.RefUri is { } address)
            return address;
        if (reference.RefName is { } name)
            return AddressOf(name);
        return _anonymousReferences.TryGetValue(reference, out var number) && number < _anonymous.Count ? AddressOf(_anonymous[number]) : null;
    }

    private string? AddressOf(string name)
    {
        for (var hops = 0; hops < LongestChain; hops++)
        {
            if (!_named.TryGetValue(name, out var target))
                return null;
            if (target.RefUri is { } address)
                return address;
            if (target.GetAttribute("refname") is not string next)
                return null;
            name = next;
        }
        return null;
    }

    private string? AddressOf(Target target) => target.RefUri ?? (target.GetAttribute("refname") is string name ? AddressOf(name) : null);

    private void Note(Target target)
    {
        if (target.GetAttribute("anonymous") is not null)
            _anonymous.Add(target);
        foreach (var name in target.Names)
            _named.TryAdd(name, target);
        foreach (var name in target.GetAttribute("dupnames") as IReadOnlyList<string> ?? [])
            _named.TryAdd(name, target);
    }
}
