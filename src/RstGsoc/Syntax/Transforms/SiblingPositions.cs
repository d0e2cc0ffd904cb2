namespace RstGsoc.Syntax.Transforms;

/// <summary>Finds the index of children; quickly when they are asked for in document order, as transforms do.</summary>
internal sealed class SiblingPositions
{
    private readonly Dictionary<Element, int> _last = new(ReferenceEqualityComparer.Instance);

    public int IndexOf(Node node)
    {
        var parent = node.Parent!;
        var index = parent.IndexOf(node, _last.GetValueOrDefault(parent));
        _last[parent] = index;
        return index;
    }
}
