namespace RstGsoc.Ideas;

/// <summary>How a field is written.</summary>
public enum FieldLayout
{
    /// <summary>A paragraph that begins with its label: <c>**Summary:** text</c> or <c>Mentor: name</c>.</summary>
    Paragraph,

    /// <summary>An item of a list: <c>-  Mentor: name</c>.</summary>
    ListItem,

    /// <summary>A field of a field list: <c>:Mentor: name</c>.</summary>
    FieldList,

    /// <summary>A term and its definition.</summary>
    DefinitionList,

    /// <summary>A line of a line block: <c>| Mentor: name</c>.</summary>
    LineBlock,

    /// <summary>A section of its own, with the label as its heading.</summary>
    Section,

    /// <summary>A row or cell of a table.</summary>
    Table,

    /// <summary>A value that is recognised by itself, without a label.</summary>
    Unlabelled,
}
