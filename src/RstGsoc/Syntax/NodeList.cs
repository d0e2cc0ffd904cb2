using System.Collections;

namespace RstGsoc.Syntax;

/// <summary>The children of an element, in document order.</summary>
public readonly struct NodeList : IReadOnlyList<Node>
{
    private readonly Element _owner;

    internal NodeList(Element owner) => _owner = owner;

    /// <inheritdoc/>
    public int Count => _owner.ChildCount;

    /// <inheritdoc/>
    public Node this[int index] => _owner.ChildAt(index);

    /// <inheritdoc/>
    public IEnumerator<Node> GetEnumerator()
    {
        for (var i = 0; i < _owner.ChildCount; i++)
            yield return _owner.ChildAt(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
