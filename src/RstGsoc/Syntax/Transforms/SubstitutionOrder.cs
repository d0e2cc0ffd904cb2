namespace RstGsoc.Syntax.Transforms;

/// <summary>
/// Arranges substitution references so that each definition is complete before it is copied; a chain of definitions then takes one copy each.
/// docutils takes them as they come, which only shows where something is wrong: where a definition is missing, goes in circles or grows too
/// long, the order stays.
/// </summary>
internal sealed class SubstitutionOrder
{
    private readonly TransformRun _run;
    private readonly Dictionary<SubstitutionDefinition, List<SubstitutionReference>> _inner = [];
    private readonly Dictionary<SubstitutionDefinition, int> _lengths = [];
    private readonly List<SubstitutionReference> _arranged = [];

    private SubstitutionOrder(TransformRun run) => _run = run;

    public static List<SubstitutionReference> Arrange(TransformRun run, List<SubstitutionReference> references)
    {
        var order = new SubstitutionOrder(run);
        var outer = references.Where(reference => !order.NoteInner(reference)).ToList();
        if (order._inner.Count == 0 || !order._inner.Keys.All(order.Complete))
            return [.. references];
        return [.. order._arranged, .. outer];
    }

    private bool NoteInner(SubstitutionReference reference)
    {
        var owner = reference.Parent;
        while (owner.IsTextElement() && owner is not SubstitutionDefinition)
            owner = owner!.Parent;
        if (owner is not SubstitutionDefinition definition)
            return false;
        if (!_inner.TryGetValue(definition, out var list))
            _inner[definition] = list = [];
        list.Add(reference);
        return true;
    }

    /// <summary>Arranges what a definition needs and then its own references; false when that cannot be done.</summary>
    private bool Complete(SubstitutionDefinition first)
    {
        var open = new Stack<(SubstitutionDefinition Definition, int Next)>([(first, 0)]);
        var isOpen = new HashSet<SubstitutionDefinition> { first };
        while (open.TryPop(out var top))
        {
            var inner = _inner.GetValueOrDefault(top.Definition, []);
            if (_lengths.ContainsKey(top.Definition))
                continue;
            if (top.Next == inner.Count)
            {
                if (!Close(top.Definition, inner))
                    return false;
                continue;
            }
            open.Push((top.Definition, top.Next + 1));
            if (Find(inner[top.Next]) is not { } needed)
                return false;
            if (_lengths.ContainsKey(needed))
                continue;
            if (!isOpen.Add(needed))
                return false;
            open.Push((needed, 0));
        }
        return true;
    }

    private bool Close(SubstitutionDefinition definition, List<SubstitutionReference> inner)
    {
        long length = Substitutions.LengthOf(definition);
        foreach (var reference in inner)
            length += _lengths[Find(reference)!];
        _arranged.AddRange(inner);
        _lengths[definition] = (int)Math.Min(length, int.MaxValue);
        return length <= _run.Options.LineLengthLimit;
    }

    private SubstitutionDefinition? Find(SubstitutionReference reference) =>
        _run.FindSubstitution(reference.RefName ?? "") is { } key ? _run.Substitutions[key] : null;
}
