using RstGsoc.Syntax.Languages;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Reads the authors field: names in one paragraph, a paragraph for each, or a list.</summary>
internal static class BibliographicAuthors
{
    public static bool TryExtract(FieldBody body, DocumentInfo info, SourceText source)
    {
        var found = body.ChildCount > 1 ? FromParagraphs(body)
            : body.ChildAt(0) is Paragraph paragraph ? FromOneParagraph(paragraph, source)
            : body.ChildAt(0) is BulletList list ? FromList(list)
            : null;
        var nonEmpty = found?.Where(author => author.Count > 0).ToList() ?? [];
        if (nonEmpty.Count == 0)
            return false;
        var authors = new Authors { Span = body.Span };
        foreach (var nodes in nonEmpty)
        {
            var author = new BibliographicElement("author") { Span = TextSpan.FromBounds(nodes[0].Span.Start, nodes[^1].Span.End) };
            author.SetChildren(nodes);
            authors.Add(author);
        }
        info.Add(authors);
        return true;
    }

    private static List<IReadOnlyList<Node>>? FromParagraphs(FieldBody body)
    {
        if (body.Children.Any(node => node is not (Paragraph or Comment)))
            return null;
        return [.. body.Children.OfType<Paragraph>().Select(paragraph => paragraph.TakeChildren())];
    }

    private static List<IReadOnlyList<Node>>? FromList(BulletList list)
    {
        var items = list.Children.OfType<Element>().Where(item => item is not Comment).ToList();
        if (items.Any(item => item.ChildCount != 1 || item.ChildAt(0) is not Paragraph))
            return null;
        return [.. items.Select(item => ((Paragraph)item.ChildAt(0)).TakeChildren())];
    }

    private static List<IReadOnlyList<Node>> FromOneParagraph(Paragraph paragraph, SourceText source)
    {
        var text = string.Concat(paragraph.Descendants<TextNode>().Select(node => EscapedText.Of(node, source)));
        var names = new List<string>();
        foreach (var separator in DocumentLanguage.AuthorSeparators)
        {
            if (names.Count <= 1)
                names = [.. Split(text, separator)];
        }
        return [.. names.Where(name => name.Length > 0).Select(name => (IReadOnlyList<Node>)[new TextNode(EscapedText.Unmark(name), paragraph.Span)])];
    }

    /// <summary>Cuts at a separator that was written without a backslash.</summary>
    private static IEnumerable<string> Split(string text, char separator)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (text[at] != separator || (at > 0 && text[at - 1] == EscapedText.Mark)))
                continue;
            yield return PythonText.Trim(text[start..at]);
            start = at + 1;
        }
    }
}
