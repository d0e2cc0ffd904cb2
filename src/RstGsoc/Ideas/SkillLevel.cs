using RstGsoc.Text;
using System.Collections.Immutable;

namespace RstGsoc.Ideas;

/// <summary>How hard an idea is. Google says easy, medium or intermediate, hard; pages have a dozen words for them.</summary>
public enum SkillLevel
{
    /// <summary>Easy.</summary>
    Beginner,

    /// <summary>Medium.</summary>
    Intermediate,

    /// <summary>Hard.</summary>
    Advanced,
}

/// <summary>A level, or a range of levels.</summary>
public sealed record SkillLevelRange
{
    /// <summary>The value as it is written.</summary>
    public required string Raw { get; init; }

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The easiest level; null when no word of the value is known.</summary>
    public SkillLevel? Min { get; init; }

    /// <summary>The hardest level; equal to <see cref="Min"/> for a single level.</summary>
    public SkillLevel? Max { get; init; }

    /// <summary>The words that name a level, each where it stands.</summary>
    public ImmutableArray<Located<string>> Words { get; init; } = [];
}
