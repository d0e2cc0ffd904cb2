namespace RstGsoc.Syntax;

/// <summary>
/// Goes through a tree in document order. Override what you care for; a method that does not call <see cref="VisitChildren"/> or its base leaves
/// out what stands below the node. Each method of a kind of element goes on to <see cref="VisitElement"/>, which also gets the kinds that have none.
/// </summary>
public abstract class RstVisitor
{
    /// <summary>Visits a node and, unless a method says otherwise, all below it.</summary>
    public void Visit(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        switch (node)
        {
            case TextNode text: VisitText(text); break;
            case Section section: VisitSection(section); break;
            case Title title: VisitTitle(title); break;
            case Paragraph paragraph: VisitParagraph(paragraph); break;
            case LiteralBlock literalBlock: VisitLiteralBlock(literalBlock); break;
            case BulletList bulletList: VisitBulletList(bulletList); break;
            case EnumeratedList enumeratedList: VisitEnumeratedList(enumeratedList); break;
            case DefinitionList definitionList: VisitDefinitionList(definitionList); break;
            case FieldList fieldList: VisitFieldList(fieldList); break;
            case Table table: VisitTable(table); break;
            case Reference reference: VisitReference(reference); break;
            case Target target: VisitTarget(target); break;
            case Image image: VisitImage(image); break;
            case SystemMessage systemMessage: VisitSystemMessage(systemMessage); break;
            default: VisitElement((Element)node); break;
        }
    }

    /// <summary>Visits the children of an element.</summary>
    protected void VisitChildren(Element element)
    {
        ArgumentNullException.ThrowIfNull(element);
        foreach (var child in element.Children)
            Visit(child);
    }

    /// <summary>Every element that no other method took. Goes on to the children.</summary>
    protected virtual void VisitElement(Element element) => VisitChildren(element);

    /// <summary>A run of text.</summary>
    protected virtual void VisitText(TextNode text)
    {
    }

    /// <summary>A section; its first child is the title.</summary>
    protected virtual void VisitSection(Section section) => VisitElement(section);

    /// <summary>A title of a section, a document, a topic, a table.</summary>
    protected virtual void VisitTitle(Title title) => VisitElement(title);

    /// <summary>A paragraph.</summary>
    protected virtual void VisitParagraph(Paragraph paragraph) => VisitElement(paragraph);

    /// <summary>A literal block or a block of code.</summary>
    protected virtual void VisitLiteralBlock(LiteralBlock block) => VisitElement(block);

    /// <summary>A bullet list.</summary>
    protected virtual void VisitBulletList(BulletList list) => VisitElement(list);

    /// <summary>An enumerated list.</summary>
    protected virtual void VisitEnumeratedList(EnumeratedList list) => VisitElement(list);

    /// <summary>A definition list.</summary>
    protected virtual void VisitDefinitionList(DefinitionList list) => VisitElement(list);

    /// <summary>A field list.</summary>
    protected virtual void VisitFieldList(FieldList list) => VisitElement(list);

    /// <summary>A table.</summary>
    protected virtual void VisitTable(Table table) => VisitElement(table);

    /// <summary>A hyperlink reference or a standalone hyperlink.</summary>
    protected virtual void VisitReference(Reference reference) => VisitElement(reference);

    /// <summary>A hyperlink target.</summary>
    protected virtual void VisitTarget(Target target) => VisitElement(target);

    /// <summary>An image.</summary>
    protected virtual void VisitImage(Image image) => VisitElement(image);

    /// <summary>A message, where docutils puts it.</summary>
    protected virtual void VisitSystemMessage(SystemMessage message) => VisitElement(message);
}
