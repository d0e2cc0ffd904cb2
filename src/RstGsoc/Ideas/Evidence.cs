using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>What a judgement about the page rests on.</summary>
/// <param name="Source">The kind of sign.</param>
/// <param name="Claim">What the sign speaks for: a kind's name or a year.</param>
/// <param name="Text">The words of the page, the file name or the setting.</param>
/// <param name="Span">Where they stand; null for what is outside the text.</param>
public sealed record Evidence(EvidenceSource Source, string Claim, string Text, TextSpan? Span);

/// <summary>Where evidence comes from, strongest first.</summary>
public enum EvidenceSource
{
    /// <summary>The configuration says so.</summary>
    Configuration,

    /// <summary>The file's name or folder.</summary>
    FileName,

    /// <summary>The page's title.</summary>
    Title,

    /// <summary>A section's heading.</summary>
    Heading,

    /// <summary>The text at the page's head.</summary>
    Introduction,

    /// <summary>The ideas and projects that were found.</summary>
    Content,
}
