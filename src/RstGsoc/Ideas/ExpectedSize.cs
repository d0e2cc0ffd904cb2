using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>Google's words for the size of a project.</summary>
public enum ProjectSize
{
    /// <summary>About 90 hours, since 2024.</summary>
    Small,

    /// <summary>About 175 hours.</summary>
    Medium,

    /// <summary>About 350 hours.</summary>
    Large,
}

/// <summary>How many hours an idea takes; it may offer several sizes.</summary>
public sealed record ExpectedSize
{
    /// <summary>The value as it is written.</summary>
    public required string Raw { get; init; }

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Every number of hours, in the order of the text.</summary>
    public ImmutableArray<Located<int>> Hours { get; init; } = [];

    /// <summary>Every word for a size, in the order of the text.</summary>
    public ImmutableArray<Located<ProjectSize>> Words { get; init; } = [];

    /// <summary>Numbers of weeks, which are a length and no size.</summary>
    public ImmutableArray<Located<int>> Weeks { get; init; } = [];
}
