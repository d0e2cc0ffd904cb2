using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>A node with a name of docutils' document tree, attributes and children.</summary>
public abstract partial class Element : Node
{
    private ChildList _children;
    private AttributeSet? _attributes;

    /// <summary>The element's name in docutils' document tree, for example <c>bullet_list</c>.</summary>
    public abstract string TagName { get; }

    /// <summary>The children in document order.</summary>
    public NodeList Children => new(this);

    /// <summary>Identifiers, as the <c>ids</c> attribute holds them.</summary>
    public IReadOnlyList<string> Ids => GetList(AttributeNames.Ids);

    /// <summary>Reference names, white space and case normalised.</summary>
    public IReadOnlyList<string> Names => GetList(AttributeNames.Names);

    /// <summary>Class names.</summary>
    public IReadOnlyList<string> Classes => GetList(AttributeNames.Classes);

    /// <summary>Attribute names and values: a string, an int, true for a flag, or a list of strings.</summary>
    public IEnumerable<KeyValuePair<string, object>> Attributes => _attributes ?? Enumerable.Empty<KeyValuePair<string, object>>();

    /// <summary>The attributes in order of their names, as the printers write them.</summary>
    internal ReadOnlySpan<KeyValuePair<string, object>> AttributesByName() => _attributes is null ? [] : _attributes.ByName();

    /// <summary>The name of what the element refers to, until a transform has resolved it.</summary>
    public string? RefName => GetAttribute(AttributeNames.RefName) as string;

    /// <summary>Where the element leads outside the document, once that is known.</summary>
    public string? RefUri => GetAttribute(AttributeNames.RefUri) as string;

    /// <summary>The id of the element of this document that it leads to, once that is known.</summary>
    public string? RefId => GetAttribute(AttributeNames.RefId) as string;

    internal int ChildCount => _children.Count;

    /// <summary>A <see cref="SourceLine"/> that docutils does not know, so that messages name none.</summary>
    internal const int UnknownLine = -1;

    /// <summary>The line, 1-based, that docutils keeps on the node; 0 for none.</summary>
    internal int SourceLine { get; set; }

    /// <summary>The line that a message about this element names: its own, or the nearest one above it that has one.</summary>
    internal int? LineOrNull => SourceLine switch { > 0 => SourceLine, UnknownLine => null, _ => Parent?.LineOrNull };

    /// <summary>Whether a reference has been resolved to this element.</summary>
    internal bool IsReferenced { get; set; }

    /// <summary>Whether a transform is done with this reference or target.</summary>
    internal bool IsResolved { get; set; }

    /// <summary>What <see cref="GetText"/> puts between two children.</summary>
    internal virtual string ChildSeparator => "\n\n";

    /// <summary>The value of an attribute, or null.</summary>
    public object? GetAttribute(string name) => _attributes?.Get(name);

    /// <inheritdoc/>
    public override string GetText()
    {
        if (ChildCount == 1)
            return _children[0].GetText();
        var text = new StringBuilder();
        for (var i = 0; i < ChildCount; i++)
        {
            if (i > 0)
                text.Append(ChildSeparator);
            text.Append(_children[i].GetText());
        }
        return text.ToString();
    }

    /// <summary>Every node below this one, in document order.</summary>
    public IEnumerable<Node> Descendants()
    {
        var open = new Stack<(Element Element, int Next)>();
        open.Push((this, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next >= top.Element.ChildCount)
                continue;
            open.Push((top.Element, top.Next + 1));
            var child = top.Element.ChildAt(top.Next);
            yield return child;
            if (child is Element element)
                open.Push((element, 0));
        }
    }

    /// <summary>Every node of a kind below this one, in document order.</summary>
    public IEnumerable<T> Descendants<T>()
        where T : Node => Descendants().OfType<T>();

    internal Node ChildAt(int index) => _children[index];

    internal Node? LastChild => ChildCount == 0 ? null : _children[ChildCount - 1];

    internal void Add(Node node) => Insert(ChildCount, node);

    internal void AddText(string text, TextSpan span) => Add(new TextNode(text, span));

    internal void Insert(int index, Node node)
    {
        _children.Insert(index, node);
        node.Parent = this;
    }

    /// <summary>Widens the span to those of the children. Messages do not count: they stand where docutils puts them.</summary>
    internal void CoverChildren()
    {
        var (start, end) = (Span.Start, Span.End);
        for (var i = 0; i < ChildCount; i++)
        {
            if (_children[i] is SystemMessage)
                continue;
            start = Math.Min(start, _children[i].Span.Start);
            end = Math.Max(end, _children[i].Span.End);
        }
        Span = TextSpan.FromBounds(start, end);
    }

    internal void RemoveAt(int index)
    {
        _children[index].Parent = null;
        _children.RemoveAt(index);
    }

    internal void Remove(Node node) => RemoveAt(IndexOf(node));

    internal int IndexOf(Node node) => _children.IndexOf(node);

    /// <summary>Puts <paramref name="replacement"/> in the place of <paramref name="node"/>.</summary>
    internal void Replace(Node node, params IReadOnlyList<Node> replacement)
    {
        var index = IndexOf(node);
        RemoveAt(index);
        for (var i = 0; i < replacement.Count; i++)
            Insert(index + i, replacement[i]);
    }

    /// <summary>Takes all children away and returns them.</summary>
    internal Node[] TakeChildren()
    {
        var taken = _children.ToArray();
        _children = default;
        foreach (var node in taken)
            node.Parent = null;
        return taken;
    }

    internal IReadOnlyList<string> GetList(string name) => GetAttribute(name) as IReadOnlyList<string> ?? [];

    internal void Set(string name, object value) => (_attributes ??= new AttributeSet()).Set(name, value);

    internal void Unset(string name) => _attributes?.Remove(name);

    internal bool Has(string name) => GetAttribute(name) is not null;

    /// <summary>Adds a value to a list attribute such as <c>ids</c>.</summary>
    internal void AddToList(string name, string value)
    {
        if (GetAttribute(name) is List<string> list)
            list.Add(value);
        else
            Set(name, new List<string>(1) { value });
    }

    internal void RemoveFromList(string name, string value)
    {
        if (GetAttribute(name) is List<string> list)
            list.Remove(value);
    }
}
