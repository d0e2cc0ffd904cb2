namespace RstGsoc.Syntax;

/// <summary>Lines whose breaks are kept; may nest.</summary>
public sealed class LineBlock : Element
{
    /// <inheritdoc/>
    public override string TagName => "line_block";

    internal override string ChildSeparator => "\n";
}

/// <summary>A line of a line block.</summary>
public sealed class Line : Element
{
    /// <inheritdoc/>
    public override string TagName => "line";

    internal override string ChildSeparator => "";
}
