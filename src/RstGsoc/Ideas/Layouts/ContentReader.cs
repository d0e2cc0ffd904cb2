using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>Reads body elements into fields and the rest. The layouts of fields are in <see cref="s_layouts"/>, in order of trying.</summary>
internal sealed class ContentReader
{
    private static readonly Func<ContentReader, Node, bool>[] s_layouts =
    [
        FieldListFields.TryRead,
        DefinitionListFields.TryRead,
        LineBlockFields.TryRead,
        TableFields.TryRead,
        ListFields.TryRead,
        ParagraphFields.TryRead,
        RubricFields.TryRead,
        BoxFields.TryRead,
        SectionFields.TryRead,
    ];

    private FieldDraft? _open;

    private ContentReader(ReadingContext context) => Context = context;

    public ReadingContext Context { get; }

    public IdeaContent Content { get; } = new();

    /// <summary>The field whose value may go on; null behind body text.</summary>
    public FieldDraft? Open => _open;

    /// <param name="context">The page.</param>
    /// <param name="blocks">The elements to read.</param>
    /// <param name="lead">Text that stands before them, behind a title in the same paragraph.</param>
    /// <param name="leadNode">The node that holds the lead.</param>
    public static IdeaContent Read(ReadingContext context, IEnumerable<Node> blocks, FlatText? lead = null, Node? leadNode = null)
    {
        var reader = new ContentReader(context);
        if (lead is not null && leadNode is not null)
            ParagraphFields.Read(reader, leadNode, lead, FieldLayout.Paragraph, leadNode);
        reader.ReadAll(blocks);
        return reader.Content;
    }

    public void ReadAll(IEnumerable<Node> blocks)
    {
        foreach (var block in blocks)
            Read(block);
    }

    public void Read(Node block)
    {
        if (block is Transition)
        {
            Close();
            return;
        }
        if (block is Title or Target or Comment or SubstitutionDefinition or Pending or SystemMessage or Decoration or Footnote or Citation or Meta)
            return;
        foreach (var layout in s_layouts)
        {
            if (layout(this, block))
                return;
        }
        AddBody(block, null);
    }

    /// <summary>Begins a field; what follows may belong to its value.</summary>
    public FieldDraft Add(FieldDraft field)
    {
        Content.Fields.Add(field);
        return _open = field;
    }

    /// <summary>Takes over what a box was found to hold.</summary>
    public void Merge(IdeaContent content)
    {
        Content.Fields.AddRange(content.Fields);
        Content.Body.AddRange(content.Body);
        Close();
    }

    /// <summary>What follows belongs to no field.</summary>
    public void Close() => _open = null;

    /// <summary>Adds an element to the value of the open field, or to the body.</summary>
    public void AddBody(Node block, FlatText? text)
    {
        if (_open is { } open && open.Wants(block))
        {
            open.Blocks.Add(block);
            return;
        }
        _open = null;
        Content.Body.Add(new BodyBlock(block, text));
    }
}
