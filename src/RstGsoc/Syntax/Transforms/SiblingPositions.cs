namespace RstGsoc.Syntax.Transforms;

/// <summary>Finds the index of children; quickly when they are asked for in document order, as transforms do.</summary>
internal sealed class SiblingPositions
{
    /// <summary>How far before the last place a search begins; references and their targets are sometimes taken in pairs.</summary>
    private const int Overlap = 4;

    private readonly Dictionary<Element, int> _last = new(ReferenceEqualityComparer.Instance);

    public int IndexOf(Node node)
    {
        var parent = node.Parent!;
        var index = parent.IndexOf(node, Math.Max(0, _last.GetValueOrDefault(parent) - Overlap));
        _last[parent] = index;
        return index;
    }
}
