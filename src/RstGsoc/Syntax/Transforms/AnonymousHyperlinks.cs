namespace RstGsoc.Syntax.Transforms;

/// <summary>Links each anonymous reference to the anonymous target of the same rank.</summary>
internal static class AnonymousHyperlinks
{
    public static void Apply(TransformRun run)
    {
        var references = run.References.AnonymousReferences.Where(reference => reference.Parent is not null).ToList();
        var targets = run.References.Targets.Where(target => target.Parent is not null && target.Has(AttributeNames.Anonymous)).ToList();
        if (references.Count != targets.Count)
            RejectAll(run, references, targets);
        else
        {
            foreach (var (reference, target) in references.Zip(targets))
                Link(run, reference, target);
        }
    }

    private static void RejectAll(TransformRun run, List<Reference> references, List<Target> targets)
    {
        var place = references.Cast<Element>().Concat(targets).First().Span;
        var message = run.Report(3, SyntaxRules.AnonymousMismatch, $"Anonymous hyperlink mismatch: {references.Count} references but {targets.Count} targets.\nSee \"backrefs\" attribute for IDs.", null, place);
        run.Names.SetId(message);
        foreach (var reference in references)
            run.Replace(reference, run.MakeProblematic(reference, message));
    }

    private static void Link(TransformRun run, Reference reference, Target target)
    {
        target.IsReferenced = true;
        Element goal = target;
        while (goal.RefUri is null && goal.Ids.Count == 0 && goal.RefId is { } id && run.Names.Ids[id] != goal)
            goal = run.Names.Ids[id];
        if (goal.RefUri is { } uri)
        {
            reference.Set(AttributeNames.RefUri, uri);
            reference.IsResolved = true;
        }
        else if (goal.Ids.Count > 0)
        {
            reference.Set(AttributeNames.RefId, goal.Ids[0]);
            run.References.ById.Add(goal.Ids[0], reference);
        }
    }
}
