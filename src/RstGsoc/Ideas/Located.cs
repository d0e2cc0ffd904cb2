using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>A value and the place it was read from.</summary>
/// <param name="Value">The value as the model understands it: markup gone, white space collapsed.</param>
/// <param name="Span">Where it stands in the page's source text.</param>
public sealed record Located<T>(T Value, TextSpan Span);
