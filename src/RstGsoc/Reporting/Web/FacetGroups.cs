using System.Collections.Immutable;

namespace RstGsoc.Reporting.Web;

/// <summary>A facet with the groups that these ideas fall into.</summary>
internal sealed class FacetGroups
{
    private readonly Dictionary<string, int> _index;
    private readonly ImmutableArray<ImmutableArray<int>> _ofCard;

    public FacetGroups(Facet facet, ImmutableArray<IdeaCard> cards)
    {
        Facet = facet;
        var values = cards.Select(card => facet.GroupsOf(card).ToList()).ToList();
        Groups = Order(facet.Order, Count(values, cards));
        _index = Groups.Select((group, i) => (group.Value.Key, i)).ToDictionary(entry => entry.Key, entry => entry.i, StringComparer.Ordinal);
        _ofCard = [.. values.Select(list => list.Select(value => _index[value.Key]).ToImmutableArray())];
    }

    public Facet Facet { get; }

    /// <summary>The groups in the order that they are shown.</summary>
    public ImmutableArray<FacetGroup> Groups { get; }

    /// <summary>The indices of a card's groups.</summary>
    public ImmutableArray<int> Of(int card) => _ofCard[card];

    /// <summary>A group gets the spelling that most of its ideas have.</summary>
    private static IEnumerable<FacetGroup> Count(List<List<FacetValue>> values, ImmutableArray<IdeaCard> cards) =>
        values.SelectMany((list, i) => list.Select(value => (Value: value, Card: cards[i]))).GroupBy(entry => entry.Value.Key, StringComparer.Ordinal).Select(group => new FacetGroup(
            group.First().Value with { Label = group.CountBy(entry => entry.Value.Label).MaxBy(spelling => spelling.Value).Key },
            group.Count(entry => !entry.Card.IsAccepted),
            group.Count(entry => entry.Card.IsAccepted)));

    private static ImmutableArray<FacetGroup> Order(FacetOrder order, IEnumerable<FacetGroup> groups)
    {
        var ordered = groups.OrderBy(group => group.Value.IsLast);
        return
        [
            .. order switch
            {
                FacetOrder.Descending => ordered.ThenByDescending(group => group.Value.Rank),
                FacetOrder.Frequent => ordered.ThenByDescending(group => group.Count).ThenBy(group => group.Value.Key, StringComparer.Ordinal),
                _ => ordered.ThenBy(group => group.Value.Rank),
            },
        ];
    }
}

/// <summary>A group with its numbers of ideas.</summary>
/// <param name="Value">The group.</param>
/// <param name="Offered">Ideas on offer.</param>
/// <param name="Accepted">Accepted projects.</param>
internal sealed record FacetGroup(FacetValue Value, int Offered, int Accepted)
{
    public int Count => Offered + Accepted;
}
