namespace RstGsoc.Syntax;

/// <summary>A hyperlink reference, or a standalone hyperlink.</summary>
public sealed class Reference : Element
{
    /// <inheritdoc/>
    public override string TagName => "reference";

    internal override string ChildSeparator => "";

    /// <summary>Where the reference leads, once known.</summary>
    public string? RefUri => GetAttribute("refuri") as string;

    /// <summary>Name of the target, until it is resolved.</summary>
    public string? RefName => GetAttribute("refname") as string;
}
