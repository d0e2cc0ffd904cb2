namespace RstGsoc.Syntax;

/// <summary>What the <c>role</c> directive says about a role; null is what it does not say.</summary>
public sealed record RoleOptions
{
    /// <summary>Nothing said.</summary>
    public static RoleOptions None { get; } = new();

    /// <summary>Class names of the nodes.</summary>
    public IReadOnlyList<string>? Classes { get; init; }

    /// <summary>The language of code.</summary>
    public string? Language { get; init; }

    /// <summary>The writers that raw text is for.</summary>
    public string? Format { get; init; }

    /// <summary>These options where <paramref name="stronger"/> says nothing.</summary>
    internal RoleOptions OverriddenBy(RoleOptions stronger) => new()
    {
        Classes = stronger.Classes ?? Classes,
        Language = stronger.Language ?? Language,
        Format = stronger.Format ?? Format,
    };
}
