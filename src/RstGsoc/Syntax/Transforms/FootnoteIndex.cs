namespace RstGsoc.Syntax.Transforms;

/// <summary>The footnotes and citations of a document and the references to them, in document order.</summary>
internal sealed class FootnoteIndex
{
    public List<Footnote> Numbered { get; } = [];

    public List<Footnote> AutoNumbered { get; } = [];

    public List<Footnote> Symbols { get; } = [];

    public List<Citation> Citations { get; } = [];

    public List<FootnoteReference> AutoNumberedReferences { get; } = [];

    public List<FootnoteReference> SymbolReferences { get; } = [];

    public NodesByKey ReferencesByName { get; } = new();

    public NodesByKey CitationReferencesByName { get; } = new();

    public void Note(Element element)
    {
        switch (element)
        {
            case Footnote footnote:
                (footnote.GetAttribute(AttributeNames.Auto) switch { null => Numbered, "*" => Symbols, _ => AutoNumbered }).Add(footnote);
                break;
            case Citation citation:
                Citations.Add(citation);
                break;
            case FootnoteReference reference:
                NoteReference(reference);
                break;
            case CitationReference { RefName: { } name } reference:
                CitationReferencesByName.Add(name, reference);
                break;
        }
    }

    /// <summary>Takes note of a reference that comes before others which have been noted.</summary>
    public void Insert(FootnoteReference reference)
    {
        Note(reference);
        AutoNumberedReferences.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        SymbolReferences.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    public void NoteReference(FootnoteReference reference)
    {
        switch (reference.GetAttribute(AttributeNames.Auto))
        {
            case null:
                break;
            case "*":
                SymbolReferences.Add(reference);
                break;
            default:
                AutoNumberedReferences.Add(reference);
                break;
        }
        if (reference.RefName is { } name)
            ReferencesByName.Add(name, reference);
    }
}
