using RstGsoc.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>
/// Puts what a definition holds in the place of each reference to it. References inside definitions are replaced as well, so what is
/// copied may have to be replaced again; such copies wait at the end of the queue.
/// </summary>
internal sealed class Substitutions
{
    /// <summary>How many nodes may be made for each character of the page, and how many in any case, before the rest is refused.</summary>
    private const int NodesPerCharacter = 4, NodesInAnyCase = 2_000;

    /// <summary>How many splices may stand in each other.</summary>
    private const int DeepestSplice = 64;

    private readonly TransformRun _run;
    private readonly List<SubstitutionReference> _queue;
    private readonly HashSet<Element> _spliced = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SubstitutionReference, SubstitutionReference> _origins = [];
    private readonly HashSet<(string Inner, string Outer)> _nested = [];
    private long _nodesLeft;

    private Substitutions(TransformRun run)
    {
        _run = run;
        _queue = SubstitutionOrder.Arrange(run, run.References.SubstitutionReferences);
        _nodesLeft = ((long)run.Document.Source.Content.Length * NodesPerCharacter) + NodesInAnyCase;
    }

    public static void Apply(TransformRun run)
    {
        var substitutions = new Substitutions(run);
        for (var i = 0; i < substitutions._queue.Count; i++)
            substitutions.Replace(substitutions._queue[i]);
        foreach (var parent in substitutions._spliced)
            parent.SetChildren([.. WithoutSplices(parent.Children)]);
    }

    private static IEnumerable<Node> WithoutSplices(IEnumerable<Node> nodes) =>
        nodes.SelectMany(node => node is Splice splice ? WithoutSplices(splice.TakeChildren()) : [node]);

    private void Replace(SubstitutionReference reference)
    {
        var name = reference.RefName ?? "";
        if (_run.FindSubstitution(name) is not { } key)
        {
            if (!IsForeign(name))
                Reject(reference, _run.Report(3, SyntaxRules.UndefinedSubstitution, $"Undefined substitution referenced: \"{name}\".", reference));
        }
        else if (IsTooLong(_run.Substitutions[key]))
            Reject(reference, _run.Report(3, SyntaxRules.SubstitutionTooLong, $"Substitution definition \"{key}\" exceeds the line-length-limit.", null, reference.Span));
        else
            Expand(reference, _run.Substitutions[key], key);
    }

    /// <summary>Whether somebody else defines the name.</summary>
    private bool IsForeign(string name) =>
        _run.Options.KnownSubstitutions.Contains(name) || (_run.Options.Dialect == RstDialect.Sphinx && name is "release" or "version" or "today");

    private bool IsTooLong(SubstitutionDefinition definition) =>
        _nodesLeft <= 0 || (LengthOf(definition) > _run.Options.LineLengthLimit && definition.GetText().EnumerateRunes().Count() > _run.Options.LineLengthLimit);

    /// <summary>The length of the text in UTF-16 units, which is at least that in characters.</summary>
    public static int LengthOf(Node node)
    {
        if (node is not Element element)
            return ((TextNode)node).Characters.Length;
        var length = node is Image image ? image.GetText().Length : 0;
        for (var i = 0; i < element.ChildCount; i++)
            length += LengthOf(element.ChildAt(i));
        return length;
    }

    private void Expand(SubstitutionReference reference, SubstitutionDefinition definition, string key)
    {
        TrimAround(reference, definition);
        var inner = new List<SubstitutionReference>();
        var copies = new Splice { Span = reference.Span };
        AddCopies(definition, copies, inner);
        if (IsTooDeep(reference) || !Enqueue(inner, reference, key))
        {
            RejectCircular(reference);
            return;
        }
        TransformRun.KeepLine(reference);
        foreach (var element in copies.Children.OfType<Element>())
            _run.References.NoteInserted(element);
        Put(copies, reference);
    }

    /// <summary>Puts copies in a reference's place. Where many stand side by side they stay together until the end, so that none is moved twice.</summary>
    private void Put(Splice copies, SubstitutionReference reference)
    {
        var parent = reference.Parent!;
        if (copies.ChildCount == 1 || DepthOf(parent) == DeepestSplice)
        {
            parent.ReplaceAt(_run.IndexOf(reference), copies.TakeChildren());
            return;
        }
        _run.Replace(reference, copies);
        if (parent is not Splice)
            _spliced.Add(parent);
    }

    private static int DepthOf(Element? parent)
    {
        var depth = 0;
        for (; parent is Splice; parent = parent.Parent)
            depth++;
        return depth;
    }

    private void AddCopies(Element from, Element to, List<SubstitutionReference> inner)
    {
        for (var i = 0; i < from.ChildCount; i++)
        {
            if (from.ChildAt(i) is Splice splice)
                AddCopies(splice, to, inner);
            else
                to.Add(Copy(from.ChildAt(i), to.Span, inner));
        }
    }

    /// <summary>Copies what a definition holds to where it is referred to, and finds the references in it.</summary>
    private Node Copy(Node original, TextSpan place, List<SubstitutionReference> inner)
    {
        _nodesLeft--;
        if (original is not Element element)
            return ((TextNode)original).Copy(place);
        var copy = element.CopyWithoutChildren(place);
        if (copy is Reference or SubstitutionReference)
            _run.NoteCopy(copy, element);
        if (copy is SubstitutionReference reference)
            inner.Add(reference);
        AddCopies(element, copy, inner);
        return copy;
    }

    private void TrimAround(SubstitutionReference reference, SubstitutionDefinition definition)
    {
        var trimsBoth = definition.Has("trim");
        if ((trimsBoth || definition.Has("ltrim")) && Sibling(reference, -1) is TextNode before)
            _run.Replace(before, new TextNode(PythonText.TrimEnd(before.Value), before.Span));
        if ((trimsBoth || definition.Has("rtrim")) && Sibling(reference, 1) is TextNode after)
            _run.Replace(after, new TextNode(PythonText.TrimStart(after.Value), after.Span));
    }

    /// <summary>The node before or behind another, as it will be when nothing is spliced any more.</summary>
    private Node? Sibling(Node node, int step)
    {
        var parent = node.Parent!;
        var index = _run.IndexOf(node) + step;
        if (index < 0 || index >= parent.ChildCount)
            return parent is Splice ? Sibling(parent, step) : null;
        var sibling = parent.ChildAt(index);
        while (sibling is Splice { ChildCount: > 0 } splice)
            sibling = splice.ChildAt(step < 0 ? splice.ChildCount - 1 : 0);
        return sibling;
    }

    /// <summary>Queues the references in what a definition holds; false when one of them leads back to itself.</summary>
    private bool Enqueue(List<SubstitutionReference> references, SubstitutionReference outer, string key)
    {
        foreach (var inner in references)
        {
            var name = inner.RefName ?? "";
            var innerKey = _run.SubstitutionNames.GetValueOrDefault(PythonText.ToLower(name), name);
            if (_nested.Contains((innerKey, innerKey)))
                return false;
            _nested.Add((innerKey, key));
            _origins[inner] = outer;
            _queue.Add(inner);
        }
        return true;
    }

    /// <summary>Whether references inside references have grown deeper than any tree may be.</summary>
    private bool IsTooDeep(Element reference)
    {
        var depth = 0;
        for (var parent = reference.Parent; parent.IsTextElement(); parent = parent!.Parent)
            depth += parent is Splice ? 0 : 1;
        return depth > _run.Options.MaximumNesting;
    }

    private void RejectCircular(SubstitutionReference reference)
    {
        var holder = reference.Parent;
        while (holder is Splice)
            holder = holder.Parent;
        if (holder is null or SubstitutionDefinition { Parent: null })
            return;
        if (holder is SubstitutionDefinition definition)
        {
            var quoted = ParseContext.Quote(_run.RawSourceOf(definition), definition.Span);
            var message = _run.Report(3, SyntaxRules.CircularSubstitution, "Circular substitution definition detected:", definition, quoted);
            message.AddListsOf(definition);
            _run.Replace(definition, message);
            return;
        }
        var origin = reference;
        while (_origins.TryGetValue(origin, out var outer))
            origin = outer;
        Reject(reference, _run.Report(3, SyntaxRules.CircularSubstitution, $"Circular substitution definition referenced: \"{reference.RefName}\".", origin));
    }

    private void Reject(SubstitutionReference reference, SystemMessage message) =>
        _run.Replace(reference, _run.MakeProblematic(reference, message));

    /// <summary>Copies that stand together in the place of a reference.</summary>
    private sealed class Splice : Element
    {
        public override string TagName => "splice";

        internal override string ChildSeparator => "";
    }
}
