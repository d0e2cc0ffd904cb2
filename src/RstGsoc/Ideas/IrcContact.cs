using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>Where to meet somebody on IRC.</summary>
/// <param name="Nick">The nick.</param>
/// <param name="Channel">The channel with its <c>#</c>, when it is named.</param>
/// <param name="Network">The network as it is written, when it is named.</param>
/// <param name="Span">Where all this stands.</param>
public sealed record IrcContact(string Nick, string? Channel, string? Network, TextSpan Span);
