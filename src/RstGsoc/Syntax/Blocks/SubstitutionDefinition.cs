namespace RstGsoc.Syntax;

/// <summary>What a substitution reference stands for.</summary>
public sealed class SubstitutionDefinition : Element
{
    /// <inheritdoc/>
    public override string TagName => "substitution_definition";

    internal override string ChildSeparator => "";
}
