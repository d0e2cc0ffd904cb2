using RstGsoc.Syntax;

namespace RstGsoc.Html;

/// <summary>Writes nodes. What <see cref="HtmlTag"/> does not know stands here, a method a kind.</summary>
/// <param name="html">Where to.</param>
/// <param name="options">How.</param>
/// <param name="ids">The ids of all that will be written, which links may lead to.</param>
internal sealed partial class NodeHtml(HtmlBuilder html, HtmlOptions options, HashSet<string> ids)
{
    private const int DeepestHeading = 6;
    private int _depth;

    public void Write(Node node)
    {
        switch (node)
        {
            case TextNode text: html.AppendText(text.Characters); break;
            case Raw or Comment or SubstitutionDefinition or SystemMessage or Pending or Meta or Decoration or ColumnSpecification: break;
            case Target { ChildCount: 0 } target: WriteAnchors(target); break;
            case RstDocument document: WriteDocument(document); break;
            case Section section when section.Classes.Contains("system-messages"): break;
            case Section section: WriteSection(section); break;
            case Reference or Image when IsBlock(node): WriteAsParagraph((Element)node); break;
            case Title title: WriteTitle(title); break;
            case Reference reference: WriteReference(reference); break;
            case FootnoteReference or CitationReference: WriteNoteReference((Element)node); break;
            case Footnote or Citation: WriteNote((Element)node); break;
            case Image image: WriteImage(image); break;
            case Admonition admonition: WriteAdmonition(admonition); break;
            case EnumeratedList list: WriteEnumeratedList(list); break;
            case DefinitionListItem item: WriteDefinition(item); break;
            case OptionGroup group: WriteOptions(group); break;
            case Line line: WriteLine(line); break;
            case Entry entry: WriteEntry(entry); break;
            case BibliographicElement or Authors: WriteBibliographic((Element)node); break;
            case Element element: WriteElement(element); break;
        }
    }

    private void WriteChildren(Element element)
    {
        for (var i = 0; i < element.ChildCount; i++)
            Write(element.ChildAt(i));
    }

    private void WriteElement(Element element)
    {
        if (HtmlTag.Of(element) is not { } tag)
        {
            WriteChildren(element);
            return;
        }
        html.Append($"{tag.Open}");
        WriteIds(element);
        if (element is not Transition)
            html.Append($">");
        WriteChildren(element);
        html.Append($"{tag.Close}");
    }

    /// <summary>A picture among paragraphs, with or without a link around it.</summary>
    private static bool IsBlock(Node node) => node.Parent is not (null or Reference or Figure) && !node.Parent.IsTextElement();

    private void WriteAsParagraph(Element element)
    {
        html.Append($"<p>");
        if (element is Reference reference)
            WriteReference(reference);
        else
            WriteImage((Image)element);
        html.Append($"</p>\n");
    }

    /// <summary>The first id as an attribute; there is seldom a second.</summary>
    private void WriteIds(Element element)
    {
        if (options.IdPrefix is { } prefix && element.Ids.Count > 0)
            html.Append($" id=\"{prefix}{element.Ids[0]}\"");
    }

    private void WriteAnchors(Element element)
    {
        if (options.IdPrefix is { } prefix)
        {
            foreach (var id in element.Ids)
                html.Append($"<span id=\"{prefix}{id}\"></span>");
        }
    }

    private void WriteSection(Section section)
    {
        _depth++;
        WriteElement(section);
        _depth--;
    }

    /// <summary>The promoted title of a document stands above its sections as a section's would.</summary>
    private void WriteDocument(RstDocument document)
    {
        var hasTitle = document is { ChildCount: > 0 } && document.ChildAt(0) is Title;
        foreach (var child in document.Children)
        {
            Write(child);
            _depth = hasTitle ? 1 : 0;
        }
        _depth = 0;
    }

    private void WriteTitle(Title title)
    {
        switch (title.Parent)
        {
            case Section or RstDocument:
                var level = Math.Clamp(options.FirstHeadingLevel + Math.Max(_depth, 1) - 1, 1, DeepestHeading);
                html.Append($"<h{level}>");
                WriteChildren(title);
                html.Append($"</h{level}>\n");
                break;
            case Table:
                html.Append($"<caption>");
                WriteChildren(title);
                html.Append($"</caption>\n");
                break;
            default:
                html.Append($"<p class=\"title\">");
                WriteChildren(title);
                html.Append($"</p>\n");
                break;
        }
    }
}
