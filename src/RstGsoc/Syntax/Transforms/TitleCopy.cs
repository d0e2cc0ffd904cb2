namespace RstGsoc.Syntax.Transforms;

/// <summary>Copies what a title holds into a table of contents: references become plain, footnote references go, images become their text.</summary>
internal static class TitleCopy
{
    public static void AddTo(Element parent, Element title)
    {
        foreach (var child in title.Children)
            AddCopy(parent, child);
    }

    private static void AddCopy(Element parent, Node node)
    {
        switch (node)
        {
            case TextNode text:
                parent.Add(text.Copy(parent.Span));
                break;
            case FootnoteReference or CitationReference:
                break;
            case Image image:
                if (image.AlternativeText is { } alternative)
                    parent.AddText(alternative, parent.Span);
                break;
            case Problematic or Reference or Target:
                AddTo(parent, (Element)node);
                break;
            case Element element:
                var copy = element.CopyWithoutChildren(parent.Span);
                parent.Add(copy);
                AddTo(copy, element);
                break;
        }
    }
}
