namespace RstGsoc.Syntax;

/// <summary>A group of body elements with a class.</summary>
public sealed class Container : Element
{
    /// <inheritdoc/>
    public override string TagName => "container";
}

/// <summary>Body elements that make one paragraph.</summary>
public sealed class Compound : Element
{
    /// <inheritdoc/>
    public override string TagName => "compound";
}
