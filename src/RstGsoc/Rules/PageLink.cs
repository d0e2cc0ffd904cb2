using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>A hyperlink, or a target that names an address.</summary>
/// <param name="Node">The reference, or the target when the address stands in one of its own.</param>
/// <param name="Text">The text that is shown; empty for a target.</param>
/// <param name="Url">The address.</param>
/// <param name="Span">The whole markup.</param>
/// <param name="UrlSpan">The address as it stands in the page, or null when it is wrapped or escaped there.</param>
public sealed record PageLink(Element Node, string Text, string Url, TextSpan Span, TextSpan? UrlSpan)
{
    /// <summary>The links of a tree, in document order.</summary>
    public static IEnumerable<PageLink> Of(RstDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var last = default(TextSpan);
        foreach (var node in document.Descendants())
        {
            if (node is Reference { RefUri: { } url } reference)
            {
                last = reference.Span;
                yield return Make(reference, reference.GetText(), url, document.Source.Content);
            }
            else if (node is Target { RefUri: { } address } target && !last.Contains(target.Span))
                yield return Make(target, "", address, document.Source.Content);
        }
    }

    /// <summary>The references of a tree that lead to an address, in document order, those by a target's name too.</summary>
    public static IEnumerable<PageLink> InText(RstDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var targets = new HyperlinkTargets(document);
        return from reference in document.Descendants<Reference>()
               let url = targets.AddressOf(reference)
               where url is not null
               select Make(reference, reference.GetText(), url, document.Source.Content);
    }

    /// <summary>The host's name in lower case, without <c>www.</c>; empty when the address has none.</summary>
    public string Host
    {
        get
        {
            var start = Url.IndexOf("://", StringComparison.Ordinal);
            if (start < 0)
                return "";
            var rest = Url.AsSpan(start + 3);
            var end = rest.IndexOfAny("/?#:");
            var host = (end < 0 ? rest : rest[..end]).ToString().ToLowerInvariant();
            return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        }
    }

    private static PageLink Make(Element node, string text, string url, string source)
    {
        var at = url.Length == 0 ? -1 : source.IndexOf(url, node.Span.Start, node.Span.Length, StringComparison.Ordinal);
        return new PageLink(node, text, url, node.Span, at < 0 ? null : new TextSpan(at, url.Length));
    }
}
