using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>A place where a transform has still to work.</summary>
/// <param name="transform">The transform's name in docutils, for example <c>docutils.transforms.parts.Contents</c>.</param>
public sealed class Pending(string transform) : Element
{
    /// <inheritdoc/>
    public override string TagName => "pending";

    /// <summary>The transform's name in docutils.</summary>
    public string Transform { get; } = transform;

    /// <summary>What the transform has to know: strings, ints, lists of strings, or null.</summary>
    internal SortedDictionary<string, object?> Details { get; } = new(StringComparer.Ordinal);

    internal void WriteDetails(int depth, StringBuilder output)
    {
        string[] lines = [".. internal attributes:", $"     .transform: {Transform}", "     .details:", .. Details.Select(detail => $"       {detail.Key}: {PythonValues.Repr(detail.Value)}")];
        foreach (var line in lines)
            output.Append(' ', depth * 4).Append(line).Append('\n');
    }
}
