namespace RstGsoc.Syntax.Transforms;

/// <summary>Gives references the URI of the external target that they name.</summary>
internal static class ExternalTargets
{
    public static void Apply(TransformRun run)
    {
        foreach (var target in run.References.Targets.Where(target => target.RefUri is not null))
        {
            foreach (var name in target.Names)
                Resolve(run, target, name);
        }
    }

    private static void Resolve(TransformRun run, Target target, string name)
    {
        var references = run.References.ByName[name];
        if (references.Count > 0)
            run.References.MarkReferencedByName(target, name);
        foreach (var reference in references.Where(reference => !reference.IsResolved))
        {
            reference.Unset(AttributeNames.RefName);
            reference.Set(AttributeNames.RefUri, target.RefUri!);
            reference.IsResolved = true;
        }
    }
}
