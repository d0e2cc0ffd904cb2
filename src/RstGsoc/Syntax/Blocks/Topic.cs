namespace RstGsoc.Syntax;

/// <summary>A passage with a title, outside the flow of the text.</summary>
public sealed class Topic : Element
{
    /// <inheritdoc/>
    public override string TagName => "topic";
}
