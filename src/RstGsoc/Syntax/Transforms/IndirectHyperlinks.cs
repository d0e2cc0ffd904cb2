namespace RstGsoc.Syntax.Transforms;

/// <summary>Leads targets that name another target, and the references to them, to the end of the chain.</summary>
internal static class IndirectHyperlinks
{
    public static void Apply(TransformRun run)
    {
        foreach (var target in run.References.IndirectTargets)
        {
            if (!target.IsResolved)
                ResolveTarget(run, target);
            ResolveReferences(run, target);
        }
    }

    /// <summary>Goes from target to target up to one that is known, then back; so a chain of any length needs no stack.</summary>
    private static void ResolveTarget(TransformRun run, Target first)
    {
        var path = new Stack<(Target Target, Element Goal, string GoalId)>();
        var onPath = new HashSet<Target>();
        for (var target = first; FindGoal(run, target) is var (goal, id);)
        {
            if (goal is not Target { IsResolved: false, RefName: not null } next)
            {
                Complete(run, target, goal, id);
                break;
            }
            if (!onPath.Add(target))
            {
                Reject(run, target, "forming a circular reference");
                break;
            }
            path.Push((target, goal, id));
            target = next;
        }
        while (path.TryPop(out var step))
            Complete(run, step.Target, step.Goal, step.GoalId);
    }

    private static (Element Goal, string Id)? FindGoal(TransformRun run, Target target)
    {
        var name = target.RefName;
        var id = name is null ? target.RefId : run.Names.NameIds.GetValueOrDefault(name);
        if (id is null || !run.Names.Ids.TryGetValue(id, out var goal))
        {
            RejectMissing(run, target);
            return null;
        }
        run.References.MarkReferencedById(goal, id);
        return (goal, id);
    }

    private static void Complete(TransformRun run, Target target, Element goal, string goalId)
    {
        if (goal.RefUri is { } uri)
        {
            target.Set(AttributeNames.RefUri, uri);
            target.Unset(AttributeNames.RefId);
        }
        else if (goal.RefId is not null || goal.Ids.Count > 0)
        {
            var id = goal.RefId ?? goalId;
            target.Set(AttributeNames.RefId, id);
            run.References.ById.Add(id, target);
        }
        else
        {
            RejectMissing(run, target);
            return;
        }
        target.Unset(AttributeNames.RefName);
        target.IsResolved = true;
    }

    private static void RejectMissing(TransformRun run, Target target) =>
        Reject(run, target, run.Names.NameIds.ContainsKey(target.RefName ?? "") ? "which is a duplicate, and cannot be used as a unique reference" : "which does not exist");

    private static void Reject(TransformRun run, Target target, string explanation)
    {
        var naming = (target.Names.Count > 0 ? $"\"{target.Names[0]}\" " : "") + (target.Ids.Count > 0 ? $"(id=\"{target.Ids[0]}\")" : "");
        var text = $"Indirect hyperlink target {naming} refers to target \"{target.RefName}\", {explanation}.";
        var message = run.Report(3, SyntaxRules.UnresolvedIndirectTarget, text, target);
        run.Names.SetId(message);
        var references = target.Names.SelectMany(name => run.References.ByName[name]).Concat(target.Ids.SelectMany(id => run.References.ById[id])).Distinct().ToArray();
        foreach (var reference in references.Where(reference => reference.Parent is not null))
            run.Replace(reference, run.MakeProblematic(reference, message));
        target.IsResolved = true;
    }

    private static void ResolveReferences(TransformRun run, Target first)
    {
        var open = new Stack<Target>([first]);
        while (open.TryPop(out var target))
        {
            if (target.RefId is null && target.RefUri is null)
                continue;
            foreach (var name in target.Names)
            {
                if (Settle(run, target, run.References.ByName[name], AttributeNames.RefName, open))
                    run.References.MarkReferencedByName(target, name);
            }
            foreach (var id in target.Ids)
            {
                if (Settle(run, target, run.References.ById[id], AttributeNames.RefId, open))
                    run.References.MarkReferencedById(target, id);
            }
        }
    }

    /// <summary>Gives what a target has come to to those who refer to it; returns whether there are any.</summary>
    private static bool Settle(TransformRun run, Target target, IReadOnlyList<Element> references, string replaced, Stack<Target> open)
    {
        for (var i = 0; i < references.Count; i++)
        {
            var reference = references[i];
            if (reference.IsResolved)
                continue;
            reference.IsResolved = true;
            reference.Unset(replaced);
            reference.Set(target.RefId is null ? AttributeNames.RefUri : AttributeNames.RefId, target.RefId ?? target.RefUri!);
            if (target.RefId is { } id)
                run.References.ById.Add(id, reference);
            if (reference is Target next)
                open.Push(next);
        }
        return references.Count > 0;
    }
}
