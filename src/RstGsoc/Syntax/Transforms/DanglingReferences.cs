namespace RstGsoc.Syntax.Transforms;

/// <summary>Resolves references to what no target names (sections and the like), and reports those that lead nowhere and targets that nobody refers to.</summary>
internal static class DanglingReferences
{
    public static void Apply(TransformRun run)
    {
        if (!run.References.HasLoose)
            return;
        var targets = new List<Target>();
        for (var walk = new TreeWalk(run.Document); walk.MoveNext();)
        {
            if (walk.Current is Target target)
                targets.Add(target);
            else if (walk.Current is Reference or FootnoteReference or CitationReference && walk.Current is Element { IsResolved: false, RefName: { } name } reference)
                Resolve(run, walk, reference, name);
        }
        foreach (var target in targets.Where(target => !target.IsReferenced && !target.Has(AttributeNames.Anonymous)))
        {
            var naming = target.Names.Count > 0 ? target.Names[0] : target.Ids.Count > 0 ? target.Ids[0] : target.RefId;
            run.Report(1, SyntaxRules.UnreferencedTarget, $"Hyperlink target \"{naming}\" is not referenced.", target);
        }
    }

    private static void Resolve(TransformRun run, TreeWalk walk, Element reference, string name)
    {
        var isKnown = run.Names.NameIds.TryGetValue(name, out var id);
        if (id is null)
        {
            var message = isKnown
                ? run.Report(3, SyntaxRules.AmbiguousReference, $"Duplicate target name, cannot be used as a unique reference: \"{name}\".", reference)
                : run.Report(3, SyntaxRules.UnknownTarget, $"Unknown target name: \"{name}\".", reference);
            walk.Parent.ReplaceAt(walk.Index, run.MakeProblematic(reference, message, keepsId: true));
            return;
        }
        reference.Unset(AttributeNames.RefName);
        reference.Set(AttributeNames.RefId, id);
        run.References.MarkReferencedById(run.Names.Ids[id], id);
        reference.IsResolved = true;
    }
}
