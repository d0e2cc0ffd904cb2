namespace RstGsoc.Syntax;

/// <summary>A formula in LaTeX notation.</summary>
public sealed class InlineMath : Element
{
    /// <inheritdoc/>
    public override string TagName => "math";

    internal override string ChildSeparator => "";
}
