using RstGsoc.Syntax;

namespace RstGsoc.Html;

/// <summary>
/// Writes a tree as HTML that may be put into a page of one's own, whoever wrote the text. All text is escaped; links lead to <c>http</c>, <c>https</c>
/// and <c>mailto</c> addresses only; <c>raw</c> text, comments and messages are left out; a picture becomes a link to it, or its alternative text, so that nothing
/// is loaded. There are no scripts, styles, event handlers or class names of the text's own choice.
/// </summary>
/// <remarks>Give it a tree that the transforms have run on (<see cref="RstParseOptions.RunTransforms"/>): in any other, references by name lead nowhere.</remarks>
public static class HtmlWriter
{
    /// <summary>A node with all below it. For a document that is its content, without <c>html</c> and <c>body</c>.</summary>
    public static string Write(Node node, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Write([node], options);
    }

    /// <summary>Nodes one behind the other, such as <see cref="Element.Children"/>.</summary>
    public static string Write(IEnumerable<Node> nodes, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var html = new HtmlBuilder();
        Write([.. nodes], html, options ?? HtmlOptions.Default);
        return html.ToString();
    }

    internal static void Write(IReadOnlyList<Node> nodes, HtmlBuilder html, HtmlOptions options)
    {
        var writer = new NodeHtml(html, options, options.IdPrefix is null ? [] : IdsOf(nodes));
        foreach (var node in nodes)
            writer.Write(node);
    }

    private static HashSet<string> IdsOf(IReadOnlyList<Node> nodes) =>
        [.. nodes.OfType<Element>().SelectMany(element => element.Descendants<Element>().Prepend(element)).SelectMany(element => element.Ids)];
}
