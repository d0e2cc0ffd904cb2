namespace RstGsoc.Ideas;

/// <summary>What an idea is made of on the page.</summary>
public enum IdeaLayout
{
    /// <summary>A section with the idea's title as its heading.</summary>
    Section,

    /// <summary>A paragraph of bold text, and what follows up to the next one.</summary>
    BoldParagraph,

    /// <summary>An item of a bullet or numbered list.</summary>
    ListItem,

    /// <summary>A term and its definition.</summary>
    DefinitionListItem,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A topic, admonition, rubric or other directive with a title.</summary>
    Directive,

    /// <summary>A field list, one of whose fields names the project.</summary>
    FieldList,
}
