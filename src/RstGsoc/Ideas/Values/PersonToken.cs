namespace RstGsoc.Ideas.Values;

/// <summary>What a piece of a mentor field is.</summary>
internal enum PersonTokenKind
{
    Word,
    Email,
    Url,
    Handle,
    Matrix,
    Channel,
    Open,
    Close,
    Separator,

    /// <summary>"et al.": people who are not named.</summary>
    Others,
}

/// <summary>A piece of a mentor field.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its value: an address decoded, a handle without its sign.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record PersonToken(PersonTokenKind Kind, string Text, int Start, int End)
{
    /// <summary>Whether an address was written in a disguise.</summary>
    public bool IsDisguised { get; init; }

    public bool Is(string word) => Kind == PersonTokenKind.Word && Text.Trim(':', '.').Equals(word, StringComparison.OrdinalIgnoreCase);
}
