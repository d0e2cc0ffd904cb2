namespace RstGsoc.Syntax.Inlines;

/// <summary>What a construct of inline markup found.</summary>
/// <param name="Start">Where it begins; not after the character that it was tried at.</param>
/// <param name="End">Where it ends, and reading goes on as at the begin of a text.</param>
/// <param name="Node">What it is; null for characters that look like a start-string but are plain text.</param>
/// <param name="Second">A node behind the first, or null.</param>
internal readonly record struct Markup(int Start, int End, Element? Node, Element? Second = null);
