namespace RstGsoc.Syntax;

/// <summary>A reference to a substitution definition.</summary>
public sealed class SubstitutionReference : Element
{
    /// <inheritdoc/>
    public override string TagName => "substitution_reference";

    internal override string ChildSeparator => "";
}
