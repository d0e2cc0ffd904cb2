namespace RstGsoc.Html;

/// <summary>How a tree is written as HTML.</summary>
public sealed record HtmlOptions
{
    /// <summary>The defaults.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>The heading that the outermost section of what is written gets, from 1 for <c>h1</c> to 6. Deeper sections count on, to 6 at most.</summary>
    public int FirstHeadingLevel { get; init; } = 1;

    /// <summary>
    /// What every <c>id</c> begins with, so that the ids of two texts on one page do not meet and no page can take a name that a script looks for.
    /// Null, the default, writes no ids, and links to places within the text become plain text.
    /// </summary>
    public string? IdPrefix { get; init; }
}
