using System.Collections.Immutable;

namespace RstGsoc.Rules;

/// <summary>What an organisation, or the umbrella that it works under, asks of its ideas on top of what Google asks.</summary>
public sealed record OrganizationProfile
{
    /// <summary>Google's own rules and nothing else.</summary>
    public static OrganizationProfile Default { get; } = new();

    /// <summary>The organisation's name; null when nobody said.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Fewest mentors of an idea. Google asks for one; the Python Software Foundation, NumFOCUS and CNCF ask for two.
    /// </summary>
    public int MinimumMentors { get; init; } = 1;

    /// <summary>Hosts that have moved, and where to.</summary>
    public ImmutableDictionary<string, string> MovedHosts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Hosts that the organisation publishes its own pages on: links to them should be relative.</summary>
    public ImmutableArray<string> OwnHosts { get; init; } = [];
}
