namespace RstGsoc.Syntax;

/// <summary>A list of terms with definitions.</summary>
public sealed class DefinitionList : Element
{
    /// <inheritdoc/>
    public override string TagName => "definition_list";
}

/// <summary>A term, its classifiers and its definition.</summary>
public sealed class DefinitionListItem : Element
{
    /// <inheritdoc/>
    public override string TagName => "definition_list_item";
}

/// <summary>What is defined.</summary>
public sealed class Term : Element
{
    /// <inheritdoc/>
    public override string TagName => "term";

    internal override string ChildSeparator => "";
}

/// <summary>A classifier behind a term.</summary>
public sealed class Classifier : Element
{
    /// <inheritdoc/>
    public override string TagName => "classifier";

    internal override string ChildSeparator => "";
}

/// <summary>The body elements that define a term.</summary>
public sealed class Definition : Element
{
    /// <inheritdoc/>
    public override string TagName => "definition";
}
