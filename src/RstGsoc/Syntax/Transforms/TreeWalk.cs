namespace RstGsoc.Syntax.Transforms;

/// <summary>Visits the nodes below an element in document order, and knows where each stands. The current node may be replaced by another.</summary>
internal sealed class TreeWalk(Element root)
{
    private readonly List<(Element Element, int Next)> _open = [(root, 0)];
    private bool _descends;

    /// <summary>The node that the walk has come to.</summary>
    public Node Current { get; private set; } = root;

    public Element Parent => _open[^1].Element;

    public int Index => _open[^1].Next - 1;

    public bool MoveNext()
    {
        if (_descends && Current is Element { ChildCount: > 0 } entered)
            _open.Add((entered, 0));
        while (_open.Count > 0)
        {
            var (element, next) = _open[^1];
            if (next < element.ChildCount)
            {
                _open[^1] = (element, next + 1);
                Current = element.ChildAt(next);
                _descends = true;
                return true;
            }
            _open.RemoveAt(_open.Count - 1);
        }
        return false;
    }

    /// <summary>Leaves out what is below the current node.</summary>
    public void SkipChildren() => _descends = false;
}
