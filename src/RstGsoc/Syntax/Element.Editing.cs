using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <content>What transforms do to a tree.</content>
public abstract partial class Element
{
    /// <summary>The index of a child, looked for from <paramref name="hint"/> on and, if it is not there, from the beginning.</summary>
    internal int IndexOf(Node node, int hint)
    {
        var at = _children.IndexOf(node, hint);
        return at >= 0 ? at : IndexOf(node);
    }

    /// <summary>Puts one node in the place of another, whose index is known.</summary>
    internal void ReplaceAt(int index, Node replacement)
    {
        var old = _children[index];
        _children[index] = replacement;
        old.Parent = null;
        replacement.Parent = this;
    }

    /// <summary>Puts nodes in the place of the child at an index.</summary>
    internal void ReplaceAt(int index, IReadOnlyList<Node> replacement)
    {
        if (replacement.Count == 1)
        {
            ReplaceAt(index, replacement[0]);
            return;
        }
        RemoveAt(index);
        InsertRange(index, replacement);
    }

    internal void InsertRange(int index, IReadOnlyList<Node> nodes)
    {
        var children = _children.ToArray();
        _children = new ChildList([.. children.AsSpan(0, index), .. nodes, .. children.AsSpan(index)]);
        foreach (var node in nodes)
            node.Parent = this;
    }

    /// <summary>Removes the children for which a condition holds, in one pass.</summary>
    internal void RemoveAll(Func<Node, bool> condition)
    {
        var kept = 0;
        for (var i = 0; i < ChildCount; i++)
        {
            var child = _children[i];
            if (condition(child))
                child.Parent = null;
            else
                _children[kept++] = child;
        }
        _children.Truncate(kept);
    }

    /// <summary>Makes these nodes the children, in place of all there are.</summary>
    internal void SetChildren(IReadOnlyList<Node> children)
    {
        TakeChildren();
        InsertRange(0, children);
    }

    /// <summary>Adds the list attributes (ids, names, classes and the like) of another element, without doubles.</summary>
    internal void AddListsOf(Element other)
    {
        foreach (var (name, value) in other.Attributes)
        {
            if (value is not IReadOnlyList<string> list || name == AttributeNames.Backrefs)
                continue;
            foreach (var item in list.Except(GetList(name)).ToArray())
                AddToList(name, item);
        }
    }

    /// <summary>A copy of this element and all below it. With <paramref name="place"/>, that is where the copy says to stand.</summary>
    internal Element CopyTree(TextSpan? place = null)
    {
        var copy = CopyWithoutChildren(place);
        foreach (var child in Children)
            copy.Add(child is Element element ? element.CopyTree(place) : ((TextNode)child).Copy(place));
        return copy;
    }

    internal Element CopyWithoutChildren(TextSpan? place = null)
    {
        var copy = (Element)MemberwiseClone();
        copy._children = default;
        copy.Parent = null;
        copy._attributes = null;
        copy.Span = place ?? Span;
        foreach (var (name, value) in Attributes)
            copy.Set(name, value is IReadOnlyList<string> list ? list.ToList() : value);
        return copy;
    }
}
