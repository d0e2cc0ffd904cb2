namespace RstGsoc.Syntax.Transforms;

/// <summary>Removes messages that matter too little, and the marks of problems whose message has gone.</summary>
internal static class FilterMessages
{
    public static void Apply(TransformRun run)
    {
        var minor = run.Messages.Where(message => message.Level < run.Options.ReportLevel && message.Parent is not null).ToList();
        foreach (var message in minor)
            run.Drop(message);
        foreach (var parent in minor.Select(message => message.Parent!).ToHashSet())
            parent.RemoveAll(node => node is SystemMessage message && message.Level < run.Options.ReportLevel);
        if (minor.Exists(message => message.Ids.Count > 0))
            RestoreText(run);
        run.Document.RemoveAll(node => node is Section { ChildCount: 1 } section && section.Classes.Contains(Messages.SectionClass));
    }

    private static void RestoreText(TransformRun run)
    {
        for (var walk = new TreeWalk(run.Document); walk.MoveNext();)
        {
            if (walk.Current is Problematic problematic && !run.Names.Ids.ContainsKey(problematic.RefId ?? ""))
                walk.Parent.ReplaceAt(walk.Index, new TextNode(problematic.GetText(), problematic.Span));
        }
    }
}
