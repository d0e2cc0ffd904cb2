namespace RstGsoc.Syntax.Transforms;

/// <summary>Removes comments, when that is wanted.</summary>
internal static class StripComments
{
    public static void Apply(TransformRun run)
    {
        if (!run.Options.StripComments)
            return;
        run.Document.RemoveAll(node => node is Comment);
        for (var walk = new TreeWalk(run.Document); walk.MoveNext();)
            (walk.Current as Element)?.RemoveAll(node => node is Comment);
    }
}
