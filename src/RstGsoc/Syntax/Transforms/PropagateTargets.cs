namespace RstGsoc.Syntax.Transforms;

/// <summary>Hands the ids and names of internal block targets to the element that follows them.</summary>
internal static class PropagateTargets
{
    public static void Apply(TransformRun run)
    {
        var chain = new List<Target>();
        foreach (var target in run.References.Targets.Where(IsInternalBlock))
            Propagate(run, target, Following(run, target) as Element, chain);
    }

    /// <summary>The next node in document order that is no system message; null at the end.</summary>
    private static Node? Following(TransformRun run, Node node)
    {
        for (; node.Parent is { } parent; node = parent)
        {
            var next = run.IndexOf(node) + 1;
            while (next < parent.ChildCount && parent.ChildAt(next) is SystemMessage)
                next++;
            if (next < parent.ChildCount)
                return parent.ChildAt(next);
        }
        return null;
    }

    /// <summary>Of targets in a row each one hands on what it got; so they wait in the chain until the last is known.</summary>
    private static void Propagate(TransformRun run, Target target, Element? next, List<Target> chain)
    {
        var takesNone = next is null || (next is not Target && (next.IsInvisible() || next.IsTargetable()));
        if (!takesNone)
            chain.Add(target);
        if (takesNone || !(next is Target following && IsInternalBlock(following)))
            HandOver(run, chain, takesNone ? target : next!);
    }

    private static void HandOver(TransformRun run, List<Target> chain, Element last)
    {
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var target = chain[i];
            run.References.NotePropagation(target, last);
            foreach (var id in target.Ids)
            {
                last.AddToList(AttributeNames.Ids, id);
                run.Names.Ids[id] = last;
            }
            foreach (var name in target.Names)
                last.AddToList(AttributeNames.Names, name);
            ReferTo(run, target);
        }
        chain.Clear();
    }

    private static void ReferTo(TransformRun run, Target target)
    {
        var first = target.Ids[0];
        target.Set(AttributeNames.RefId, first);
        target.Unset(AttributeNames.Ids);
        target.Unset(AttributeNames.Names);
        run.References.ById.Add(first, target);
    }

    private static bool IsInternalBlock(Target target) =>
        target.Ids.Count > 0 && !target.Parent.IsTextElement() && target.RefId is null && target.RefUri is null && target.RefName is null;
}
