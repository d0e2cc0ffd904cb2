namespace RstGsoc.Syntax.Transforms;

/// <summary>Gives references the id of the internal target that they name.</summary>
internal static class InternalTargets
{
    public static void Apply(TransformRun run)
    {
        foreach (var target in run.References.Targets.Where(target => target.RefUri is null && target.RefId is null))
        {
            foreach (var name in target.Names)
                Resolve(run, target, name);
        }
    }

    private static void Resolve(TransformRun run, Target target, string name)
    {
        var id = run.Names.NameIds.GetValueOrDefault(name);
        var references = run.References.ByName[name];
        if (references.Count > 0)
            run.References.MarkReferencedByName(target, name);
        foreach (var reference in references.Where(reference => !reference.IsResolved))
        {
            if (id is not null)
            {
                reference.Unset(AttributeNames.RefName);
                reference.Set(AttributeNames.RefId, id);
            }
            reference.IsResolved = true;
        }
    }
}
