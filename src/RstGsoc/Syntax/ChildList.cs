using System.Runtime.CompilerServices;

namespace RstGsoc.Syntax;

/// <summary>The children of an element. Most elements have one child: it is kept without an array around it.</summary>
internal struct ChildList
{
    private const int FirstCapacity = 4;

    /// <summary>Null, the only child, or an array from two children on.</summary>
    private object? _content;

    public ChildList(Node[] nodes)
    {
        Count = nodes.Length;
        _content = Count > 1 ? nodes : nodes.FirstOrDefault();
    }

    public int Count { get; private set; }

    public Node this[int index]
    {
        readonly get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return Count == 1 ? Unsafe.As<Node>(_content!) : Unsafe.As<Node[]>(_content!)[index];
        }
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            if (Count == 1)
                _content = value;
            else
                ((Node[])_content!)[index] = value;
        }
    }

    public void Insert(int index, Node node)
    {
        if (Count == 0)
            _content = node;
        else
        {
            var nodes = WithRoom();
            Array.Copy(nodes, index, nodes, index + 1, Count - index);
            nodes[index] = node;
        }
        Count++;
    }

    public void RemoveAt(int index)
    {
        if (Count > 1)
            Array.Copy((Node[])_content!, index + 1, (Node[])_content!, index, Count - index - 1);
        Truncate(Count - 1);
    }

    /// <summary>Drops all children from an index on.</summary>
    public void Truncate(int count)
    {
        if (Count > 1 && count > 1)
            Array.Clear((Node[])_content!, count, Count - count);
        else if (count == 0)
            _content = null;
        else if (Count > 1)
            _content = ((Node[])_content!)[0];
        Count = count;
    }

    public readonly int IndexOf(Node node, int from = 0)
    {
        if (Count > 1)
            return from < Count ? Array.IndexOf((Node[])_content!, node, from, Count - from) : -1;
        return Count == 1 && from == 0 && ReferenceEquals(_content, node) ? 0 : -1;
    }

    public readonly Node[] ToArray() => Count switch
    {
        0 => [],
        1 => [(Node)_content!],
        _ => ((Node[])_content!)[..Count],
    };

    private Node[] WithRoom()
    {
        if (Count == 1)
        {
            var first = (Node)_content!;
            var two = new Node[FirstCapacity];
            two[0] = first;
            _content = two;
        }
        var nodes = (Node[])_content!;
        if (Count == nodes.Length)
            Array.Resize(ref nodes, Count * 2);
        _content = nodes;
        return nodes;
    }
}
