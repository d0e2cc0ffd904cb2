using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>A hyperlink.</summary>
/// <param name="Text">The text that it shows; null when it shows its address.</param>
/// <param name="Url">The address.</param>
/// <param name="Span">The reference with its markup.</param>
public sealed record IdeaLink(string? Text, string Url, TextSpan Span);
