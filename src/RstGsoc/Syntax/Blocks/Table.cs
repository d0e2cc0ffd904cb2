using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>A table.</summary>
public sealed class Table : Element
{
    /// <inheritdoc/>
    public override string TagName => "table";
}

/// <summary>The columns, head and body of a table.</summary>
public sealed class TableGroup : Element
{
    /// <inheritdoc/>
    public override string TagName => "tgroup";
}

/// <summary>A column.</summary>
public sealed class ColumnSpecification : Element
{
    /// <inheritdoc/>
    public override string TagName => "colspec";

    internal static ColumnSpecification Create(int width, bool isStub, int place)
    {
        var column = new ColumnSpecification { Span = new TextSpan(place, 0) };
        column.Set("colwidth", width);
        if (isStub)
            column.Set("stub", 1);
        return column;
    }
}

/// <summary>The header rows.</summary>
public sealed class TableHead : Element
{
    /// <inheritdoc/>
    public override string TagName => "thead";
}

/// <summary>The body rows.</summary>
public sealed class TableBody : Element
{
    /// <inheritdoc/>
    public override string TagName => "tbody";
}

/// <summary>A row.</summary>
public sealed class Row : Element
{
    /// <inheritdoc/>
    public override string TagName => "row";
}

/// <summary>A cell.</summary>
public sealed class Entry : Element
{
    /// <inheritdoc/>
    public override string TagName => "entry";
}
