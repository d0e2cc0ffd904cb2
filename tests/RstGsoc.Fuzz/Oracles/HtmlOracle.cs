using RstGsoc.Html;
using RstGsoc.Syntax;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>The page as HTML: tags are closed in order, and nothing in it can run, load or lead out but to the web and mail.</summary>
internal sealed class HtmlOracle : IOracle
{
    private static readonly string[] s_harmless = ["http://", "https://", "mailto:", "#p-"];

    private const int Share = 4;
    private static readonly HashSet<string> s_void = ["br", "hr", "col", "wbr"];
    private static readonly HashSet<string> s_active = ["script", "style", "iframe", "object", "embed", "img", "svg", "link", "meta", "base", "form", "input", "button"];

    public string? Judge(Subject subject)
    {
        if (!subject.Input.IsSampled(Share))
            return null;
        var dice = subject.Input.Dice(9);
        var document = RstDocument.Parse(subject.Source, RstParseOptions.Default with { RunTransforms = !dice.Hits(4), Dialect = dice.Hits(2) ? RstDialect.Sphinx : RstDialect.Docutils });
        var html = HtmlWriter.Write(document, new HtmlOptions { FirstHeadingLevel = dice.Between(1, 6), IdPrefix = dice.Hits(2) ? "p-" : null });
        return Complaint(html) is { } complaint ? $"html {complaint}" : null;
    }

    private static string? Complaint(string html)
    {
        var open = new Stack<string>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var end = html.IndexOf('>', at);
            if (end < 0)
                return "tag without end: " + html[at..];
            var tag = html[(at + 1)..end];
            var name = tag.Trim('/').Split(' ')[0];
            if (name.Length == 0 || name.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) || s_active.Contains(name))
                return "tag: " + tag;
            if (tag[0] == '/' && (!open.TryPop(out var last) || last != name))
                return "tag out of order: " + tag;
            if (tag[0] != '/' && tag[^1] != '/' && !s_void.Contains(name))
                open.Push(name);
            if (AttributeComplaint(tag[name.Length..].TrimEnd('/', ' ')) is { } complaint && tag[0] != '/')
                return complaint;
        }
        return open.Count == 0 ? null : "tag not closed: " + open.Peek();
    }

    private static string? AttributeComplaint(string attributes)
    {
        var parts = attributes.Split('"');
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            var name = parts[i].Trim(' ', '=');
            if (name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "src" || name.Any(c => !char.IsAsciiLetterLower(c) && c != '-'))
                return "attribute: " + attributes;
            if (name == "href" && !IsHarmless(parts[i + 1]))
                return "link: " + parts[i + 1];
        }
        return parts.Length % 2 == 1 ? null : "quotes: " + attributes;
    }

    private static bool IsHarmless(string link) =>
        s_harmless.Any(start => link.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
