using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas.Layouts;

/// <summary>An idea that has been found: its title and what it holds.</summary>
/// <param name="Title">The title.</param>
/// <param name="Layout">What it is made of.</param>
/// <param name="Node">The node it begins with.</param>
/// <param name="Span">All of it.</param>
/// <param name="Content">Fields and body.</param>
internal sealed record IdeaDraft(Located<string> Title, IdeaLayout Layout, Node Node, TextSpan Span, IdeaContent Content)
{
    /// <summary>Whether it is on offer or accepted.</summary>
    public IdeaSection Section { get; init; }

    /// <summary>The heading of its group.</summary>
    public Located<string>? Group { get; init; }

    /// <summary>Who the page is about, when its heading names a person.</summary>
    public FlatText? Participant { get; init; }
}
