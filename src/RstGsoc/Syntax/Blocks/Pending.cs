using System.Text;

namespace RstGsoc.Syntax;

/// <summary>A place where a transform has still to work.</summary>
public sealed class Pending : Element
{
    /// <inheritdoc/>
    public override string TagName => "pending";

    /// <summary>Lines that docutils prints below the element: the transform and its details.</summary>
    internal List<string> Details { get; } = [];

    internal void WriteDetails(int depth, StringBuilder output)
    {
        foreach (var line in Details)
            output.Append(' ', depth * 4).Append(line).Append('\n');
    }
}
