namespace RstGsoc.Syntax;

/// <summary>A line of punctuation between two body elements.</summary>
public sealed class Transition : Element
{
    /// <inheritdoc/>
    public override string TagName => "transition";
}
