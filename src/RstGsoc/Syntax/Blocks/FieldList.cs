namespace RstGsoc.Syntax;

/// <summary>A list of named fields.</summary>
public sealed class FieldList : Element
{
    /// <inheritdoc/>
    public override string TagName => "field_list";
}

/// <summary>A name and a body.</summary>
public sealed class Field : Element
{
    /// <inheritdoc/>
    public override string TagName => "field";

    /// <summary>The field's name.</summary>
    public FieldName? FieldName => ChildCount > 0 ? ChildAt(0) as FieldName : null;

    /// <summary>The field's body.</summary>
    public FieldBody? FieldBody => ChildCount > 1 ? ChildAt(1) as FieldBody : null;
}

/// <summary>The name of a field.</summary>
public sealed class FieldName : Element
{
    /// <inheritdoc/>
    public override string TagName => "field_name";

    internal override string ChildSeparator => "";
}

/// <summary>The body elements of a field.</summary>
public sealed class FieldBody : Element
{
    /// <inheritdoc/>
    public override string TagName => "field_body";
}
