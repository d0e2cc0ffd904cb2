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

    /// <summary>What docutils prints in the place of children.</summary>
    internal string[] DetailLines() =>
        [".. internal attributes:", $"     .transform: {Transform}", "     .details:", .. Details.Select(detail => $"       {detail.Key}: {PythonValues.Repr(detail.Value)}")];
}
