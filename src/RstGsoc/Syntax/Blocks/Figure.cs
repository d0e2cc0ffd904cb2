namespace RstGsoc.Syntax;

/// <summary>An image with caption and legend.</summary>
public sealed class Figure : Element
{
    /// <inheritdoc/>
    public override string TagName => "figure";
}

/// <summary>The caption of a figure.</summary>
public sealed class Caption : Element
{
    /// <inheritdoc/>
    public override string TagName => "caption";

    internal override string ChildSeparator => "";
}

/// <summary>The text below a figure's caption.</summary>
public sealed class Legend : Element
{
    /// <inheritdoc/>
    public override string TagName => "legend";
}
