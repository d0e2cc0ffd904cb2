namespace RstGsoc.Syntax.Transforms;

/// <summary>What refers and what can be referred to, collected by one walk of the parser's tree and kept up by the transforms.</summary>
internal sealed class ReferenceIndex
{
    private readonly Dictionary<(Element, string), Target> _propagatedIds = [];
    private readonly Dictionary<(Element, string), Target> _propagatedNames = [];
    private readonly HashSet<string> _duplicateNames = new(StringComparer.Ordinal);

    /// <param name="document">The tree.</param>
    /// <param name="discarded">What is not in the tree; footnote references in it want a footnote all the same.</param>
    public ReferenceIndex(RstDocument document, IEnumerable<Element> discarded)
    {
        Collect(document);
        foreach (var reference in discarded.SelectMany(element => element.Descendants<FootnoteReference>()))
            Footnotes.Insert(reference);
    }

    public List<Target> Targets { get; } = [];

    public List<Target> IndirectTargets { get; } = [];

    public List<Reference> AnonymousReferences { get; } = [];

    public List<SubstitutionReference> SubstitutionReferences { get; } = [];

    public List<Pending> Pendings { get; } = [];

    public List<Transition> Transitions { get; } = [];

    public FootnoteIndex Footnotes { get; } = new();

    /// <summary>References of every kind, and indirect targets, by the name of what they refer to.</summary>
    public NodesByKey ByName { get; } = new();

    /// <summary>References and targets that have been resolved to an id.</summary>
    public NodesByKey ById { get; } = new();

    public IEnumerable<Pending> PendingsOf(string transform) =>
        Pendings.Where(pending => pending.Parent is not null && pending.Transform == "docutils.transforms." + transform);

    /// <summary>Takes note of an element that a transform has put into the text.</summary>
    public void NoteInserted(Element element)
    {
        if (element is Target target)
            Targets.Add(target);
        else if (element is Reference { RefName: { } name })
            ByName.Add(name, element);
    }

    /// <summary>Remembers that an element took over the ids and names of a target, which counts as referenced when the element is.</summary>
    public void NotePropagation(Target from, Element to)
    {
        foreach (var id in from.Ids)
            _propagatedIds[(to, id)] = from;
        foreach (var name in from.Names)
            _propagatedNames[(to, name)] = from;
    }

    public void MarkReferencedById(Element element, string id)
    {
        element.IsReferenced = true;
        if (_propagatedIds.TryGetValue((element, id), out var target))
            target.IsReferenced = true;
    }

    public void MarkReferencedByName(Element element, string name)
    {
        element.IsReferenced = true;
        if (_propagatedNames.TryGetValue((element, name), out var target))
            target.IsReferenced = true;
    }

    private void Collect(Element parent)
    {
        for (var i = 0; i < parent.ChildCount; i++)
        {
            if (parent.ChildAt(i) is not Element element)
                continue;
            Note(element, i);
            Collect(element);
        }
    }

    /// <summary>Whether a reference or target is left for the last transform of references to look at.</summary>
    public bool HasLoose => ByName.Any(element => !element.IsResolved && element.RefName is not null) || Targets.Exists(target => !target.IsReferenced);

    private void Note(Element element, int index)
    {
        switch (element)
        {
            case Reference reference:
                NoteReference(reference, index);
                break;
            case Target target:
                NoteTarget(target, index);
                break;
            case SubstitutionReference reference:
                SubstitutionReferences.Add(reference);
                break;
            case Pending pending:
                Pendings.Add(pending);
                break;
            case Transition transition:
                Transitions.Add(transition);
                break;
            case FootnoteReference or CitationReference or Footnote or Citation:
                Footnotes.Note(element);
                NoteDuplicates(element);
                if (element.RefName is { } name)
                    ByName.Add(name, element);
                break;
        }
    }

    private void NoteReference(Reference reference, int index)
    {
        if (reference.RefName is { } name)
        {
            var next = index + 1 < reference.Parent!.ChildCount ? reference.Parent.ChildAt(index + 1) : null;
            if (next is Target { Names.Count: > 0 } alias && alias.RefName == name && alias.Span.Start < reference.Span.End)
                ByName.Add(name, alias);
            ByName.Add(name, reference);
        }
        else if (reference.Has(AttributeNames.Anonymous))
            AnonymousReferences.Add(reference);
    }

    private void NoteTarget(Target target, int index)
    {
        Targets.Add(target);
        var hasName = target.Names.Count > 0 || NoteDuplicates(target);
        if (target.RefName is not { } name)
            return;
        IndirectTargets.Add(target);
        var isAlias = index > 0 && target.Parent!.ChildAt(index - 1) is Reference before && before.RefName == name && target.Span.Start < before.Span.End;
        if (hasName && !isAlias)
            ByName.Add(name, target);
    }

    /// <summary>Whether an element is the first to have had a name that it lost to a duplicate.</summary>
    private bool NoteDuplicates(Element element)
    {
        var isFirst = false;
        foreach (var name in element.GetList(AttributeNames.DupNames))
            isFirst |= _duplicateNames.Add(name);
        return isFirst;
    }
}
