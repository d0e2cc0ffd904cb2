namespace RstGsoc.Syntax.Transforms;

/// <summary>Removes messages that matter too little, and the marks of problems whose message has gone.</summary>
internal static class FilterMessages
{
    public static void Apply(TransformRun run)
    {
        Filter(run, run.Document);
        for (var walk = new TreeWalk(run.Document); walk.MoveNext();)
        {
            if (walk.Current is Element element)
                Filter(run, element);
        }
        for (var walk = new TreeWalk(run.Document); walk.MoveNext();)
        {
            if (walk.Current is Problematic problematic && !run.Names.Ids.ContainsKey(problematic.RefId ?? ""))
                walk.Parent.ReplaceAt(walk.Index, new TextNode(problematic.GetText(), problematic.Span));
        }
        run.Document.RemoveAll(node => node is Section { ChildCount: 1 } section && section.Classes.Contains(Messages.SectionClass));
    }

    private static void Filter(TransformRun run, Element parent)
    {
        for (var i = 0; i < parent.ChildCount; i++)
        {
            if (!IsMinor(parent.ChildAt(i)))
                continue;
            foreach (var dropped in parent.Children.OfType<SystemMessage>().Where(IsMinor))
                run.Drop(dropped);
            parent.RemoveAll(IsMinor);
            return;
        }

        bool IsMinor(Node node) => node is SystemMessage message && message.Level < run.Options.ReportLevel;
    }
}
