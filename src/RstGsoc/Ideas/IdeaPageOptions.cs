using System.Collections.Immutable;

namespace RstGsoc.Ideas;

/// <summary>What a configuration may say about pages before they are read.</summary>
public sealed record IdeaPageOptions
{
    private readonly ImmutableDictionary<string, FieldKind>? _synonyms;

    /// <summary>Nothing is said.</summary>
    public static IdeaPageOptions Default { get; } = new();

    /// <summary>The programme year of the page, stronger than anything on it.</summary>
    public int? ProgrammeYear { get; init; }

    /// <summary>The kind of the page, stronger than anything on it.</summary>
    public PageKind? Kind { get; init; }

    /// <summary>Labels of the house and what they stand for, on top of the built-in vocabulary.</summary>
    public ImmutableDictionary<string, FieldKind> FieldSynonyms
    {
        get => _synonyms ?? ImmutableDictionary<string, FieldKind>.Empty;
        init => _synonyms = value;
    }

    /// <summary>Whether there are such labels. No dictionary is made to tell: the first of its kind takes longer than many pages.</summary>
    internal bool HasFieldSynonyms => _synonyms is { IsEmpty: false };
}
