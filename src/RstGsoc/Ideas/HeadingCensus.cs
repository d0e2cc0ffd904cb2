using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>
/// Knows the headings that stand below several neighbours: where idea after idea is divided into "Background" and "Who to ask",
/// these are parts of ideas, whatever they say.
/// </summary>
internal sealed class HeadingCensus
{
    /// <summary>One heading may be the same by chance.</summary>
    private const int FewestShared = 2;

    private readonly Dictionary<Element, Dictionary<string, int>> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Section, bool> _isDivided = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a section without sections below it is divided off its parent as it is in the parent's neighbours.</summary>
    public bool IsPart(Section section) =>
        section is { Parent: Section { Parent: { } above } parent } && !section.Children.OfType<Section>().Any()
        && CountsBelow(above).GetValueOrDefault(Key(section)) > 1 && IsDividedAlike(parent, above) && !IsPlace(section);

    private bool IsDividedAlike(Section parent, Element above)
    {
        if (!_isDivided.TryGetValue(parent, out var isDivided))
            _isDivided[parent] = isDivided = KeysBelow(parent).Count(k => CountsBelow(above)[k] > 1) >= FewestShared;
        return isDivided;
    }

    /// <summary>For each heading below the sections of a parent, how many of them have it.</summary>
    public Dictionary<string, int> CountsBelow(Element above)
    {
        if (_counts.TryGetValue(above, out var counts))
            return counts;
        counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in above.Children.OfType<Section>().SelectMany(KeysBelow))
            counts[key] = counts.GetValueOrDefault(key) + 1;
        return _counts[above] = counts;
    }

    public static HashSet<string> KeysBelow(Section section) => [.. section.Children.OfType<Section>().Where(s => s.Title is not null).Select(Key)];

    private static string Key(Section section) => section.Title?.GetText().Trim(' ', ':').ToLowerInvariant() ?? "";

    /// <summary>Places for ideas come again in every year and group, too.</summary>
    private static bool IsPlace(Section section) =>
        section.Title?.GetText() is not { } title || LevelWords.IsLevelHeading(title) || YearGrammar.IsYear(title)
        || SectionVocabulary.RoleOf(title) is PageSectionRole.Ideas or PageSectionRole.Accepted;
}
