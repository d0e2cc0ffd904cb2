namespace RstGsoc.Syntax;

/// <summary>A displayed formula in LaTeX notation.</summary>
public sealed class MathBlock : Element
{
    /// <inheritdoc/>
    public override string TagName => "math_block";

    internal override string ChildSeparator => "";
}
