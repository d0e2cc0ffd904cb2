using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>The sections side by side, and what they have in common; each question is answered once for all of them.</summary>
internal sealed class Siblings
{
    private readonly SectionFacts _facts;
    private readonly Lazy<(int First, int Last, int Count)> _fielded;
    private readonly Lazy<int> _withBlockIdeas;
    private readonly Lazy<Dictionary<string, int>> _headings;

    public Siblings(Element parent, SectionFacts facts, HeadingCensus headings)
    {
        _facts = facts;
        Sections = [.. parent.Children.OfType<Section>()];
        _fielded = new(FindFielded);
        _withBlockIdeas = new(() => Sections.Count(s => facts.HasIdeasBelow(s)));
        _headings = new(() => headings.CountsBelow(parent));
    }

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>How many have the fields of an idea.</summary>
    public int FieldedCount => _fielded.Value.Count;

    /// <summary>Whether a section stands between two that have fields.</summary>
    public bool IsAmongFielded(int index) => index > _fielded.Value.First && index < _fielded.Value.Last;

    /// <summary>Whether another section holds ideas.</summary>
    public bool OthersHoldIdeas(Section section) => _withBlockIdeas.Value - (_facts.HasIdeasBelow(section) ? 1 : 0) > 0;

    /// <summary>Whether others are divided as this one is: at least two of the headings below it stand below others, too.</summary>
    public bool ShareHeadings(Section section) => HeadingCensus.KeysBelow(section).Count(h => _headings.Value[h] > 1) >= 2;

    private (int First, int Last, int Count) FindFielded()
    {
        var (first, last, count) = (int.MaxValue, -1, 0);
        for (var i = 0; i < Sections.Count; i++)
        {
            if (_facts.Of(Sections[i]) is not { Score: >= 3, IsTelling: true })
                continue;
            (first, last, count) = (Math.Min(first, i), i, count + 1);
        }
        return (first, last, count);
    }
}
