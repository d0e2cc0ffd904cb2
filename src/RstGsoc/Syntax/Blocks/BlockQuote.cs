namespace RstGsoc.Syntax;

/// <summary>An indented passage.</summary>
public sealed class BlockQuote : Element
{
    /// <inheritdoc/>
    public override string TagName => "block_quote";
}

/// <summary>Who is quoted.</summary>
public sealed class Attribution : Element
{
    /// <inheritdoc/>
    public override string TagName => "attribution";

    internal override string ChildSeparator => "";
}
