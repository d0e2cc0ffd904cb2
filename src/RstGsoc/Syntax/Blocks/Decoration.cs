namespace RstGsoc.Syntax;

/// <summary>Header and footer of the document.</summary>
public sealed class Decoration : Element
{
    /// <inheritdoc/>
    public override string TagName => "decoration";
}

/// <summary>The page header.</summary>
public sealed class Header : Element
{
    /// <inheritdoc/>
    public override string TagName => "header";
}

/// <summary>The page footer.</summary>
public sealed class Footer : Element
{
    /// <inheritdoc/>
    public override string TagName => "footer";
}
