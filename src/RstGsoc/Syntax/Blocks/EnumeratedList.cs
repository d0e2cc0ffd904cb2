namespace RstGsoc.Syntax;

/// <summary>A list whose items are numbered.</summary>
public sealed class EnumeratedList : Element
{
    /// <inheritdoc/>
    public override string TagName => "enumerated_list";

    /// <summary><c>arabic</c>, <c>loweralpha</c>, <c>upperalpha</c>, <c>lowerroman</c> or <c>upperroman</c>.</summary>
    public string? EnumerationType => GetAttribute("enumtype") as string;
}
