namespace RstGsoc.Syntax;

/// <summary>A parallel text with a title.</summary>
public sealed class Sidebar : Element
{
    /// <inheritdoc/>
    public override string TagName => "sidebar";
}
